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
      .optional("file", .location(in: folder), Sentence("A saved page")),
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
