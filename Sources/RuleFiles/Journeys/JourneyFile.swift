import Words

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
