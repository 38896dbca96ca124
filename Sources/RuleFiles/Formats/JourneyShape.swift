import Words

extension Shape where Value == JourneyFile {
  /// `journey.yaml`: the pages of one procedure. Paths are relative to `folder`.
  static func journey(in folder: String, file: String) -> Shape {
    .record(
      Sentence("a journey"),
      .optional(
        "name", .text, Sentence("What people call the procedure")),
      .optional(
        "home", .location(in: folder), Sentence("The home page: a file or an address")),
      .required(
        "pages", .list(of: .page(in: folder), hint: Sentence("list the pages: - { file: 1.html }")),
        Sentence("The pages, in order"),
        hint: Sentence("list the pages: - { file: 1.html }"))
    ) { _, name, home, pages in
      JourneyFile(name: name ?? file, pages: pages, home: home)
    }
  }
}

extension Shape where Value == JourneyFile.PageEntry {
  fileprivate static func page(in folder: String) -> Shape {
    let hint = Sentence("write file: for a saved page, url: for a page to fetch")
    return .record(
      Sentence("a page of a journey"),
      .optional("file", .location(in: folder), Sentence("A saved page, or an archive")),
      .optional("url", .address(Shape<String>.adviceOnAddresses), Sentence("An address")),
      .optional(
        "address", .text, Sentence("The address that links give it")),
      .optional("name", .text, Sentence("What you call it")),
      laws: [.exactlyOne(of: ["file", "url"], hint: hint)]
    ) { _, file, url, address, name in
      (file ?? url).map { JourneyFile.PageEntry(location: $0, address: address, name: name) }
    }
  }
}

/// The ordered pages of one procedure, as a team writes them in a `journey.yaml`.
package struct JourneyFile: Sendable, Equatable {
  /// One page: where to read it, and what it is called.
  package struct PageEntry: Sendable, Equatable {
    /// The path of a file, seen from the current folder, or an address.
    package let location: String
    /// The address that links give the page, when it is not where it is read.
    package let address: String?
    /// What the team calls the page; by default, its title.
    package let name: String?
  }

  /// The name of the journey; by default, the path of its file.
  package let name: String
  /// The home page first, when it is not one of the listed pages.
  package let pages: [PageEntry]
  /// The place of the home page in `pages`.
  package let homeIndex: Int?

  /// The home page is put before the others, unless it is one of them.
  init(name: String, pages: [PageEntry], home: String?) {
    self.name = name
    let index = pages.firstIndex { $0.location == home }
    guard let home, index == nil else {
      (self.pages, homeIndex) = (pages, index)
      return
    }
    self.pages = [PageEntry(location: home, address: nil, name: nil)] + pages
    homeIndex = 0
  }

  /// Reads a journey file. Throws everything that is wrong with it at once.
  package init(at path: String) throws(RuleFileError) {
    let file = try YAMLFile(
      at: path, or: Sentence("there is no such journey file"),
      hint: Sentence("give the path of a journey.yaml, a folder of pages, or an address"))
    self = try file.read(.journey(in: file.folder, file: path))
  }
}
