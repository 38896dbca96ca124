/// Says which page of the second audit each page of the first became.
struct PageMatch {
  /// By the key of the first audit.
  private(set) var pages: [String: String] = [:]

  init(_ match: QuestionMatch, _ before: Snapshot, _ after: Snapshot) {
    let (mine, theirs) = (before.pages.map(\.key), after.pages.map(\.key))
    let kept = Set(theirs)
    for key in mine where kept.contains(key) { pages[key] = key }
    addRenamed(mine, SharedQuestions(match, before, after))
    addWithoutQuestions(mine, theirs)
  }

  /// A page which was renamed is where most of its questions are.
  private mutating func addRenamed(_ mine: [String], _ shared: SharedQuestions) {
    var taken = Set(pages.values)
    for key in mine where pages[key] == nil {
      guard let best = shared.best(for: key, without: taken) else { continue }
      pages[key] = best
      taken.insert(best)
    }
  }

  /// One page without questions on each side is the same, under another title.
  private mutating func addWithoutQuestions(_ mine: [String], _ theirs: [String]) {
    let taken = Set(pages.values)
    let mine = mine.filter { pages[$0] == nil }
    let theirs = theirs.filter { !taken.contains($0) }
    if mine.count == 1, theirs.count == 1 { pages[mine[0]] = theirs[0] }
  }
}

/// How many questions pages of two audits have in common.
private struct SharedQuestions {
  private var counts: [String: [String: Int]] = [:]

  init(_ match: QuestionMatch, _ before: Snapshot, _ after: Snapshot) {
    self.init(
      match.pairs.map { (before.questions[$0.before].page, after.questions[$0.after].page) })
  }

  init(_ pages: [(own: String, other: String)]) {
    for (own, other) in pages { counts[own, default: [:]][other, default: 0] += 1 }
  }

  /// The page that has most of them.
  func best(for page: String, without taken: Set<String> = []) -> String? {
    (counts[page] ?? [:]).filter { !taken.contains($0.key) }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
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
    let shared = SharedQuestions(pages)
    var origins: [String: String] = [:]
    var previous: String?
    for page in own where page != previous {
      if !known.contains(page), origins[page] == nil {
        origins[page] = shared.best(for: page) ?? previous.map { origins[$0] ?? $0 }
      }
      previous = page
    }
    return origins
  }
}
