package import Auditing
import FormModel
import Foundation

/// Looks for the shortest sequence of clicks, page by page, on one site.
///
/// Pages are fetched in the order in which people would reach them, none twice, and no more than a
/// bounded number. Other sites are named, never visited.
package struct EntryPathSearch {
  private let pages: PageLoader
  private let mostPages: Int

  package init(book: RuleBook, reading: PageReading, mostPages: Int) {
    pages = PageLoader(book: book, reading: reading)
    self.mostPages = mostPages
  }

  package func path(from start: String, to goal: EntryGoal) -> EntryPath {
    let home = pages.page(at: start)
    if case .notAudited(.unreachable) = home.outcome { return path(home, [], .noHome, 1) }
    if case .notAudited(.unreadable) = home.outcome { return path(home, [], .noHome, 1) }
    // The links of a saved page lead to its neighbours, wherever it was saved from.
    var known = KnownPages(from: start.contains("://") ? home.address : start, to: goal)
    while let here = known.next() {
      let read = known.visited
      if read > mostPages { return path(home, [], .tooManyPages, read - 1) }
      let page = read == 1 ? home : pages.page(at: here.address)
      let way = here.way.told(page.asked)
      let base = SiteAddress(here.address.contains("://") ? page.address : here.address)
      if known.isGoal(page, at: base) { return path(home, way, .found, read) }
      if let click = known.add(linksOf: page, at: base, way) {
        return arrived(home, way + [click], on: known.site, read)
      }
    }
    return path(home, [], .noWay, known.visited)
  }

  /// The goal is read too, to tell what it asks.
  private func arrived(
    _ home: Page, _ way: [EntryPath.Click], on site: SiteAddress, _ read: Int
  ) -> EntryPath {
    guard let last = way.last, SiteAddress(last.address).isOnSite(of: site)
    else { return path(home, way, .found, read) }
    return path(home, way.told(pages.page(at: last.address).asked), .found, read + 1)
  }

  private func path(
    _ home: Page, _ clicks: [EntryPath.Click], _ outcome: EntryPath.Outcome, _ read: Int
  ) -> EntryPath {
    EntryPath(home: home, clicks: clicks, outcome: outcome, pagesRead: read)
  }
}

/// The pages of a site that are known, in the order in which people would reach them.
private struct KnownPages {
  let site: SiteAddress
  private let goal: EntryGoal
  /// The keys of the page that is looked for.
  private let wanted: Set<String>
  private var keys: Set<String>
  private var waiting: [Waiting]
  private(set) var visited = 0

  /// A page that waits to be read, and how one comes to it.
  struct Waiting {
    let address: String
    let way: [EntryPath.Click]
  }

  init(from start: String, to goal: EntryGoal) {
    site = SiteAddress(start)
    self.goal = goal
    wanted = goal.keys(seenFrom: site)
    keys = [site.key]
    waiting = [Waiting(address: start, way: [])]
  }

  mutating func next() -> Waiting? {
    guard visited < waiting.count else { return nil }
    visited += 1
    return waiting[visited - 1]
  }

  func isGoal(_ page: Page, at address: SiteAddress) -> Bool {
    goal == .firstQuestion && page.asked > 0 || wanted.contains(address.key)
  }

  /// Notes where the links of a page lead, up to the goal: the click which leads there.
  mutating func add(
    linksOf page: Page, at base: SiteAddress, _ way: [EntryPath.Click]
  ) -> EntryPath.Click? {
    for (place, link) in page.links.enumerated() {
      guard let address = base.resolving(link.target) else { continue }
      let isGoal = wanted.contains(address.key)
      guard isGoal || isNew(address) else { continue }
      keys.insert(address.key)
      let click = EntryPath.Click(on: link, place, of: page, to: address)
      if isGoal { return click }
      waiting.append(Waiting(address: address.text, way: way + [click]))
    }
    return nil
  }

  private func isNew(_ address: SiteAddress) -> Bool {
    address.isPage && address.isOnSite(of: site) && !keys.contains(address.key)
  }
}

extension EntryPath.Click {
  /// - Parameter place: That of the link among those of its page.
  fileprivate init(on link: Link, _ place: Int, of page: Page, to address: SiteAddress) {
    self.init(
      words: link.text, region: link.region, rank: place + 1, links: page.links.count,
      heading: page.headings.last { $0.position < link.position }?.text,
      address: address.text, questions: nil)
  }
}

extension Page {
  /// How many questions everybody meets on it.
  fileprivate var asked: Int { questions.count { !$0.isConditional } }
}

extension [EntryPath.Click] {
  /// The same, with what the page asks to which the last one leads.
  fileprivate func told(_ questions: Int) -> [EntryPath.Click] {
    var clicks = self
    if let last = clicks.indices.last { clicks[last].questions = questions }
    return clicks
  }
}

extension EntryGoal {
  /// The keys of the page that it is; none for a question. An address may be written as a link of the
  /// home page would write it: `form.html`, `/form`.
  fileprivate func keys(seenFrom home: SiteAddress) -> Set<String> {
    guard case .address(let text) = self else { return [] }
    return Set([SiteAddress(text), home.resolving(text)].compactMap(\.?.key))
  }
}
