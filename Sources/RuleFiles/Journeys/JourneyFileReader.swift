/// Reads the keys of a journey file.
struct JourneyFileReader {
  /// What comes before the paths of the file, with its slash.
  let folder: String

  static let keys = ["name", "home", "pages"]
  static let pageKeys = ["file", "url", "address", "name"]

  /// nil when there is a problem, which is then told.
  func journey(_ file: ValueReader, fileName: String) -> JourneyFile? {
    guard let map = file.map("a journey", keys: Self.keys) else { return nil }
    let name = map.optional("name")?.text()
    let home = map.optional("home")?.text()
    let pages = map.required("pages", hint: "list the pages: - { file: 1.html }")?.list()
    if let pages, pages.isEmpty {
      map.optional("pages")?.problem("a journey needs at least one page")
    }
    guard let pages else { return nil }
    return withHome(home.map(location), name: name ?? fileName, pages: pages.compactMap(page))
  }

  private func withHome(
    _ home: String?, name: String, pages: [JourneyFile.PageEntry]
  ) -> JourneyFile {
    guard let home else { return JourneyFile(name: name, pages: pages, homeIndex: nil) }
    if let index = pages.firstIndex(where: { $0.location == home }) {
      return JourneyFile(name: name, pages: pages, homeIndex: index)
    }
    let entry = JourneyFile.PageEntry(location: home, address: nil, name: nil)
    return JourneyFile(name: name, pages: [entry] + pages, homeIndex: 0)
  }

  private func page(_ value: ValueReader) -> JourneyFile.PageEntry? {
    guard let map = value.map("a page of a journey", keys: Self.pageKeys) else { return nil }
    let sources = ["file", "url"].compactMap(map.optional)
    guard sources.count == 1 else {
      value.problem(
        sources.isEmpty ? "a page needs the key “file” or “url”" : "a page has “file” and “url”",
        hint: "write file: for a saved page, url: for a page to fetch")
      return nil
    }
    let isAddress = map.optional("url") != nil
    let place = isAddress ? sources[0].address() : sources[0].text()
    return place.map {
      JourneyFile.PageEntry(
        location: location($0), address: map.optional("address")?.text(),
        name: map.optional("name")?.text())
    }
  }

  /// A path is relative to the journey file; an address is what it is.
  private func location(_ text: String) -> String {
    text.contains("://") || text.hasPrefix("/") ? text : folder + text
  }
}
