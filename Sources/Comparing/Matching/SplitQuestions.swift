/// Questions whose fields may have been regrouped: a question lost fields of just the kinds that a new
/// one beside it has, or the reverse.
///
/// A date in three boxes is one question while their names say so; under other names the page reads
/// as a question of one box and another of two. The boxes are the same.
struct SplitQuestions {
  /// The question of the other audit, which was paired with a third one.
  private(set) var ofNew: [Int: [Int]] = [:]
  private(set) var ofOld: [Int: [Int]] = [:]

  init(_ match: QuestionMatch, _ fields: [FieldMatch], _ before: Snapshot, _ after: Snapshot) {
    let pairs = zip(match.pairs, fields)
    let lost = pairs.filter { !$1.onlyBefore.isEmpty }.map { pair, fields in
      Incomplete(
        place: pair.after, other: pair.before,
        kinds: fields.onlyBefore.map { before.questions[pair.before].fields[$0].kind })
    }
    let gained = pairs.filter { !$1.onlyAfter.isEmpty }.map { pair, fields in
      Incomplete(
        place: pair.before, other: pair.after,
        kinds: fields.onlyAfter.map { after.questions[pair.after].fields[$0].kind })
    }
    ofNew = Self.links(lost, match.onlyAfter, after.questions, paired: match.pairs.map(\.after))
    ofOld = Self.links(gained, match.onlyBefore, before.questions, paired: match.pairs.map(\.before))
  }

  /// A question some of whose fields have no counterpart in it.
  private struct Incomplete {
    let place: Int
    let other: Int
    let kinds: [String]
  }

  private static func links(
    _ incomplete: [Incomplete], _ alone: [Int], _ questions: [Snapshot.Question], paired: [Int]
  ) -> [Int: [Int]] {
    if incomplete.isEmpty || alone.isEmpty { return [:] }
    let byPlace = Dictionary(
      incomplete.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    let neighbours = Neighbours(of: paired, among: questions.count)
    var links: [Int: [Int]] = [:]
    for place in alone {
      let kinds = questions[place].fields.map(\.kind)
      let others = neighbours.around(place).compactMap { byPlace[$0] }.filter {
        Self.holds($0.kinds, kinds)
      }
      if !others.isEmpty { links[place] = others.map(\.other) }
    }
    return links
  }

  private static func holds(_ kinds: [String], _ wanted: [String]) -> Bool {
    var left = kinds
    return wanted.allSatisfy { kind in
      left.firstIndex(of: kind).map { left.remove(at: $0) } != nil
    }
  }
}

/// The nearest of some places, before and after each other one.
private struct Neighbours {
  private var previous: [Int?]
  private var next: [Int?]

  init(of places: [Int], among count: Int) {
    let wanted = Set(places)
    previous = Array(repeating: nil, count: count)
    next = previous
    var last: Int?
    for place in 0..<count {
      previous[place] = last
      if wanted.contains(place) { last = place }
    }
    last = nil
    for place in (0..<count).reversed() {
      next[place] = last
      if wanted.contains(place) { last = place }
    }
  }

  func around(_ place: Int) -> [Int] { [previous[place], next[place]].compactMap { $0 } }
}
