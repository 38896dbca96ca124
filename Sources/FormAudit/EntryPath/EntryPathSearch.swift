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

  /// A page that waits to be read, and how one comes to it.
  private struct Waiting {
    let address: String
    let way: [EntryPath.Click]
  }

  package func path(from start: String, to goal: EntryGoal) -> EntryPath {
    let home = pages.page(at: start)
    if case .notAudited(.unreachable) = home.outcome { return path(home, [], .noHome, 1) }
    if case .notAudited(.unreadable) = home.outcome { return path(home, [], .noHome, 1) }
    // The links of a saved page lead to its neighbours, wherever it was saved from.
    let start = start.contains("://") ? home.address : start
    let site = SiteAddress(start)
    let wanted = goal.keys(seenFrom: site)
    var known: Set<String> = [site.key]
    var waiting = [Waiting(address: start, way: [])]
    var next = 0
    while next < waiting.count {
      if next >= mostPages { return path(home, [], .tooManyPages, next) }
      let here = waiting[next]
      let page = next == 0 ? home : pages.page(at: here.address)
      next += 1
      let questions = page.questions.count { !$0.isConditional }
      let way = here.way.told(questions)
      if questions > 0, goal == .firstQuestion { return path(home, way, .found, next) }
      let base = SiteAddress(here.address.contains("://") ? page.address : here.address)
      if wanted.contains(base.key) { return path(home, way, .found, next) }
      for (rank, link) in page.links.enumerated() {
        guard let address = base.resolving(link.target) else { continue }
        let isGoal = wanted.contains(address.key)
        guard isGoal || address.isPage && address.isOnSite(of: site) && !known.contains(address.key)
        else { continue }
        known.insert(address.key)
        let click = EntryPath.Click(
          words: link.text, region: link.region, rank: rank + 1, links: page.links.count,
          heading: page.headings.last { $0.position < link.position }?.text,
          address: address.text, questions: nil)
        if isGoal { return arrived(home, way + [click], on: site, next) }
        waiting.append(Waiting(address: address.text, way: way + [click]))
      }
    }
    return path(home, [], .noWay, next)
  }

  /// The goal is read too, to tell what it asks.
  private func arrived(
    _ home: Page, _ way: [EntryPath.Click], on site: SiteAddress, _ read: Int
  ) -> EntryPath {
    guard let last = way.last, SiteAddress(last.address).isOnSite(of: site)
    else { return path(home, way, .found, read) }
    let questions = pages.page(at: last.address).questions.count { !$0.isConditional }
    return path(home, way.told(questions), .found, read + 1)
  }

  private func path(
    _ home: Page, _ clicks: [EntryPath.Click], _ outcome: EntryPath.Outcome, _ read: Int
  ) -> EntryPath {
    EntryPath(home: home, clicks: clicks, outcome: outcome, pagesRead: read)
  }
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
