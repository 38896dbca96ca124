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
