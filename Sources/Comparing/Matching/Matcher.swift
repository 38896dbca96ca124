/// Pairs the questions of two audits: those whose fingerprint is the same, then the others by the
/// best assignment.
struct Matcher {
  private let before: [Snapshot.Question]
  private let after: [Snapshot.Question]
  private var match = QuestionMatch()
  private var isBeforeTaken: [Bool]
  private var isAfterTaken: [Bool]

  static func match(
    _ before: [Snapshot.Question], _ after: [Snapshot.Question]
  ) -> QuestionMatch {
    var matcher = Matcher(before, after)
    for version in Fingerprint.versions { matcher.takeEqual(version) }
    matcher.takeBest()
    matcher.match.pairs.sort { $0.before < $1.before }
    matcher.match.ambiguous.sort { ($0.before, $0.after) < ($1.before, $1.after) }
    matcher.match.onlyBefore = before.indices.filter { !matcher.isBeforeTaken[$0] }
    matcher.match.onlyAfter = after.indices.filter { !matcher.isAfterTaken[$0] }
    return matcher.match
  }

  private init(_ before: [Snapshot.Question], _ after: [Snapshot.Question]) {
    self.before = before
    self.after = after
    isBeforeTaken = Array(repeating: false, count: before.count)
    isAfterTaken = Array(repeating: false, count: after.count)
  }

  /// Equal questions go together. Where there are several, they do when there are as many on both
  /// sides: those of the same burden first, then in their order, since nothing else tells them apart.
  private mutating func takeEqual(_ version: String) {
    let mine = places(before, isBeforeTaken, version)
    let theirs = places(after, isAfterTaken, version)
    for (fingerprint, places) in mine {
      guard let others = theirs[fingerprint], others.count == places.count else { continue }
      takeEqual(places, others)
    }
  }

  /// Those of equal weight go together first.
  private mutating func takeEqual(_ places: [Int], _ others: [Int]) {
    var left = others
    let unlike = places.filter { one in
      let rank = left.firstIndex { after[$0].weighsAs(before[one]) }
      if let rank { take(one, left.remove(at: rank), nil) }
      return rank == nil
    }
    for (one, other) in zip(unlike, left) { take(one, other, nil) }
  }

  private func places(
    _ questions: [Snapshot.Question], _ isTaken: [Bool], _ version: String
  ) -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    for (place, question) in questions.enumerated() where !isTaken[place] {
      if let fingerprint = question.prints[version] {
        places[fingerprint, default: []].append(place)
      }
    }
    return places
  }

  private mutating func take(_ one: Int, _ other: Int, _ similarity: Similarity?) {
    isBeforeTaken[one] = true
    isAfterTaken[other] = true
    match.pairs.append(QuestionMatch.Pair(before: one, after: other, similarity: similarity))
  }

  private mutating func takeBest() {
    let rows = before.indices.filter { !isBeforeTaken[$0] }
    let columns = after.indices.filter { !isAfterTaken[$0] }
    guard !rows.isEmpty, !columns.isEmpty else { return }
    for block in possiblePairs(rows, columns).all() { settle(block) }
  }

  private func possiblePairs(_ rows: [Int], _ columns: [Int]) -> Blocks {
    let candidates = Candidate.all(before, after)
    let anchors = match.pairs.map { ($0.before, $0.after) } + sameWords(rows, columns)
    let order = Order(anchors: anchors, before: before.count, after: after.count)
    let origins = PageOrigins(anchors, before, after)
    var blocks = Blocks()
    for (one, other) in PairFinder(candidates.before, candidates.after).pairs(rows, columns) {
      let similarity = Similarity(
        candidates.before[one], candidates.after[other], candidates.weights,
        order: order.agreement(one, other),
        isSamePage: origins.isSame(before[one].page, after[other].page))
      if similarity.isPossible { blocks.add(one, other, similarity) }
    }
    return blocks
  }

  /// Questions whose words stand once on each side: not sure pairs, but sure enough for the order.
  private func sameWords(_ rows: [Int], _ columns: [Int]) -> [(Int, Int)] {
    func once(_ places: [Int], _ questions: [Snapshot.Question]) -> [String: Int] {
      let words = Dictionary(grouping: places) { questions[$0].wording }
      return words.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }
    let theirs = once(columns, after)
    return once(rows, before).compactMap { words, place in
      words.isEmpty ? nil : theirs[words].map { (place, $0) }
    }.sorted { $0.0 < $1.0 }
  }

  private mutating func settle(_ block: Blocks.UnmatchedBlock) {
    if block.rows.count + block.columns.count > MatchingLimits.largestBlock {
      return settleBestFirst(block)
    }
    let assignment = Assignment(gains: Self.gains(block))
    let rivals = Rivals(block, assignment)
    for (row, column) in assignment.columns.enumerated() {
      guard let column else { continue }
      let (one, other) = (block.rows[row], block.columns[column])
      let edge = Blocks.Edge(one, other)
      guard let similarity = block.edges[edge] else { continue }
      let against = rivals.against(edge, similarity)
      if similarity.isSure, against.isEmpty, isClear(assignment, row: row, block, one, other) {
        take(one, other, similarity)
      } else {
        doubt(one, other, similarity)
        match.rivals += against.map { ($0.row, $0.column) }
      }
    }
  }

  private static func gains(_ block: Blocks.UnmatchedBlock) -> [[Double]] {
    block.rows.map { row in
      block.columns.map { block.edges[Blocks.Edge(row, $0)].map(gain) ?? 0 }
    }
  }

  /// A pair must gain something even at the least score; the very same words outweigh any place.
  private static func gain(_ similarity: Similarity) -> Double {
    max(0, similarity.score - MatchingLimits.leastScore)
      + (similarity.agreements[.wording] == 1 ? MatchingLimits.sameWordsGain : 0)
      + (similarity.isSure ? 0.1 : 0.01 * similarity.score)
  }

  /// Whether the next best way to pair is clearly worse, or differs by twins only.
  private func isClear(
    _ assignment: Assignment, row: Int, _ block: Blocks.UnmatchedBlock, _ one: Int, _ other: Int
  ) -> Bool {
    guard let next = assignment.alternative(to: row), next.loss < MatchingLimits.margin else {
      return true
    }
    let rowTwin = next.row.map { isTwin(before[block.rows[$0]], before[one]) } ?? false
    let columnTwin = next.column.map { isTwin(after[block.columns[$0]], after[other]) } ?? false
    return rowTwin || columnTwin
  }

  /// Whether nothing but their order tells two questions of one audit apart.
  private func isTwin(_ one: Snapshot.Question, _ other: Snapshot.Question) -> Bool {
    Fingerprint.versions.contains {
      one.prints[$0] != nil && one.prints[$0] == other.prints[$0]
    }
  }

  private mutating func doubt(_ one: Int, _ other: Int, _ similarity: Similarity) {
    isBeforeTaken[one] = true
    isAfterTaken[other] = true
    match.ambiguous.append(
      QuestionMatch.Ambiguity(before: one, after: other, score: similarity.score))
  }

  private mutating func settleBestFirst(_ block: Blocks.UnmatchedBlock) {
    let edges = block.edges.sorted { one, other in
      one.value.score != other.value.score
        ? one.value.score > other.value.score : one.key < other.key
    }
    for (edge, similarity) in edges where !isBeforeTaken[edge.row] && !isAfterTaken[edge.column] {
      if similarity.isSure {
        take(edge.row, edge.column, similarity)
      } else {
        doubt(edge.row, edge.column, similarity)
      }
    }
  }
}

extension Snapshot.Question {
  /// Whether it asks as much of people as another one which reads the same.
  fileprivate func weighsAs(_ other: Snapshot.Question) -> Bool {
    Set(flags) == Set(other.flags) && fields.map(\.choices) == other.fields.map(\.choices)
  }
}
