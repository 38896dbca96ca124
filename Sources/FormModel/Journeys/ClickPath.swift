/// Follows the links of a journey from page to page.
struct ClickPath {
  let pages: [Page]

  /// The shortest number of clicks from the home page to a page with questions.
  func clicks(from home: Int?) -> Clicks {
    guard let home, pages.contains(where: Self.asks) else { return .undecided }
    let positions = Dictionary(
      pages.enumerated().flatMap { place, page in
        addresses(of: page).map { ($0.normalized.path, place) }
      }, uniquingKeysWith: { first, _ in first })
    var distances = [home: 0]
    var waiting = [home]
    while !waiting.isEmpty {
      let page = waiting.removeFirst()
      let distance = distances[page] ?? 0
      if Self.asks(pages[page]) { return .count(distance) }
      for next in ways(out: pages[page]).compactMap({ positions[$0] }) where distances[next] == nil
      {
        distances[next] = distance + 1
        waiting.append(next)
      }
    }
    return .noWay
  }

  private static func asks(_ page: Page) -> Bool {
    page.questions.contains { !$0.isConditional }
  }

  /// Where the links and the forms of a page lead.
  private func ways(out page: Page) -> [String] {
    let targets = (page.links.map(\.target) + page.forms.map(\.action)).filter { !$0.isEmpty }
    return addresses(of: page).flatMap { base in targets.map { base.resolving($0).path } }
  }

  /// Its address, and its file: saved pages link to each other as files, or as they did on the site.
  private func addresses(of page: Page) -> [PageAddress] {
    [page.address, page.source].compactMap(\.self).map(PageAddress.init)
  }
}
