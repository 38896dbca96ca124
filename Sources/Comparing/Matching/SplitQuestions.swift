import Report

/// Questions whose fields may have been regrouped: a question lost fields of just the kinds that a new
/// one beside it has, or of the same names wherever it stands; or the reverse.
///
/// A date in three boxes is one question while their names say so; under other names the page reads
/// as a question of one box and another of two. The boxes are the same.
struct SplitQuestions {
  /// The question of the other audit, which was paired with a third one.
  private(set) var ofNew: [Int: [Int]] = [:]
  private(set) var ofOld: [Int: [Int]] = [:]

  init(_ match: QuestionMatch, _ fields: [FieldMatch], _ before: Snapshot, _ after: Snapshot) {
    let doubtful = match.ambiguous.map {
      FieldMatch(before.questions[$0.before], after.questions[$0.after])
    }
    let pairs = Array(zip(match.allPairs, fields + doubtful))
    let lost = pairs.compactMap { pair, fields in
      Incomplete(
        pair.after, other: pair.before, fields.onlyBefore, of: before.questions[pair.before])
    }
    let gained = pairs.compactMap { pair, fields in
      Incomplete(pair.before, other: pair.after, fields.onlyAfter, of: after.questions[pair.after])
    }
    ofNew = Self.links(lost, match.onlyAfter, after.questions, paired: pairs.map(\.0.after))
    ofOld = Self.links(gained, match.onlyBefore, before.questions, paired: pairs.map(\.0.before))
  }

  /// The pairs of questions which may share fields, as places before and after.
  var links: [(Int, Int)] {
    ofNew.flatMap { new, olds in olds.map { ($0, new) } }
      + ofOld.flatMap { old, news in news.map { (old, $0) } }
  }

  /// A question some of whose fields have no counterpart in it.
  private struct Incomplete {
    let place: Int
    let other: Int
    let fields: [Snapshot.Field]

    /// Nil when no field is left alone.
    init?(_ place: Int, other: Int, _ alone: [Int], of question: Snapshot.Question) {
      if alone.isEmpty { return nil }
      self.place = place
      self.other = other
      fields = alone.map { question.fields[$0] }
    }
  }

  private static func links(
    _ incomplete: [Incomplete], _ alone: [Int], _ questions: [Snapshot.Question], paired: [Int]
  ) -> [Int: [Int]] {
    if incomplete.isEmpty || alone.isEmpty { return [:] }
    let byPlace = Dictionary(firstOfEach: incomplete.map { ($0.place, $0) })
    let byName = Dictionary(
      firstOfEach: incomplete.flatMap { part in part.fields.map { ($0.name, part) } })
    let neighbours = Neighbours(of: paired, among: questions.count)
    var links: [Int: [Int]] = [:]
    for place in alone {
      let fields = questions[place].fields
      let namesakes = fields.first.flatMap { $0.name.isEmpty ? nil : byName[$0.name] }
      let beside = neighbours.around(place).compactMap { byPlace[$0] }
      let others = (beside + [namesakes].compactMap { $0 }).filter {
        Self.holds($0.fields.map(\.kind), fields.map(\.kind))
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

/// The questions which changed places: the fewest whose moving explains the new order.
struct MovedQuestions {
  private var moved: Set<Int> = []

  init(
    _ pairs: [QuestionMatch.Pair], _ before: [Snapshot.Question], _ after: [Snapshot.Question]
  ) {
    let kept = Set(Self.longestIncreasing(pairs.map(\.after)))
    for pair in pairs {
      let isElsewhere = before[pair.before].page != after[pair.after].page
      if isElsewhere || !kept.contains(pair.after) { moved.insert(pair.after) }
    }
  }

  /// Whether the question at this place of the second audit moved.
  func contains(_ place: Int) -> Bool { moved.contains(place) }

  /// The longest run of increasing numbers, others left out: O(n log n).
  private static func longestIncreasing(_ numbers: [Int]) -> [Int] {
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      let low = firstPlace(in: ends.count) { numbers[ends[$0]] >= number }
      if low > 0 { previous[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    return run(endingAt: ends.last ?? -1, previous).map { numbers[$0] }
  }

  /// The first of so many places of which something is true, when it is true of all that follow.
  private static func firstPlace(in count: Int, _ isTrue: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isTrue(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The places from one back to the first, −1 standing for none.
  private static func run(endingAt last: Int, _ previous: [Int]) -> [Int] {
    Array(sequence(first: last) { previous[$0] }.prefix { $0 >= 0 })
  }
}
