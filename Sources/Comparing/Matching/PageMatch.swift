/// Says which page of the second audit each page of the first became.
struct PageMatch {
  /// By the key of the first audit.
  private(set) var pages: [String: String] = [:]

  init(_ match: QuestionMatch, _ before: Snapshot, _ after: Snapshot) {
    let keys = Set(after.pages.map(\.key))
    for page in before.pages where keys.contains(page.key) { pages[page.key] = page.key }
    var mine = before.pages.map(\.key).filter { pages[$0] == nil }
    var taken = Set(pages.values)
    // A page which was renamed is where most of its questions are.
    var shared: [String: [String: Int]] = [:]
    for pair in match.pairs {
      shared[before.questions[pair.before].page, default: [:]][
        after.questions[pair.after].page, default: 0] += 1
    }
    for key in mine {
      let others = (shared[key] ?? [:]).filter { !taken.contains($0.key) }
      let best = others.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best else { continue }
      pages[key] = best.key
      taken.insert(best.key)
    }
    // One page without questions on each side is the same, under another title.
    mine = mine.filter { pages[$0] == nil }
    let theirs = after.pages.map(\.key).filter { !taken.contains($0) }
    if mine.count == 1, theirs.count == 1 { pages[mine[0]] = theirs[0] }
  }
}

/// Says which pages of two audits are made of the same questions: a step that was split or renamed
/// holds those of the old one.
struct PageOrigins {
  /// The page of the other audit, for each page whose key is in one audit alone.
  private let ofNew: [String: String]
  private let ofOld: [String: String]

  /// - Parameter anchors: Pairs which are sure enough, as places before and after.
  init(_ anchors: [(Int, Int)], _ before: [Snapshot.Question], _ after: [Snapshot.Question]) {
    let pages = anchors.map { (before[$0].page, after[$1].page) }
    ofNew = Self.origins(of: after.map(\.page), pages.map { ($1, $0) }, known: before.map(\.page))
    ofOld = Self.origins(of: before.map(\.page), pages, known: after.map(\.page))
  }

  func isSame(_ before: String, _ after: String) -> Bool {
    before == after || ofNew[after] == before || ofOld[before] == after
  }

  /// Most of what an unknown page holds comes from its origin; where nothing tells, it is taken for
  /// the rest of the page before it.
  private static func origins(
    of own: [String], _ pages: [(own: String, other: String)], known: [String]
  ) -> [String: String] {
    let known = Set(known)
    var shared: [String: [String: Int]] = [:]
    for (own, other) in pages { shared[own, default: [:]][other, default: 0] += 1 }
    var origins: [String: String] = [:]
    var previous: String?
    for page in own where page != previous {
      let best = (shared[page] ?? [:]).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
      if !known.contains(page), origins[page] == nil {
        origins[page] = best ?? previous.map { origins[$0] ?? $0 }
      }
      previous = page
    }
    return origins
  }
}
