import FormModel
import Report

/// A question made ready to be held against many others.
struct Candidate {
  let place: Int
  let wording: WeighedWords
  let name: WeighedWords
  let legend: WeighedWords
  let heading: WeighedWords
  let purpose: String?
  let autocomplete: String
  let kinds: [String]
  let page: String
  let choices: ChoiceSketch
  let choiceCount: Int

  /// The candidates of two audits, which share the numbers and weights of their words.
  static func all(
    _ before: [Snapshot.Question], _ after: [Snapshot.Question]
  ) -> (before: [Candidate], after: [Candidate], weights: WordSense) {
    var words = WordWeights()
    var names = WordWeights()
    let numbered = (
      before.map { numbers($0, &words, &names) }, after.map { numbers($0, &words, &names) }
    )
    let sense = WordSense(
      words: words.weights(), names: names.weights(), trust: Trust(numbered.0, numbered.1))
    func candidates(_ questions: [Snapshot.Question], _ numbers: [[[Int]]]) -> [Candidate] {
      zip(questions, numbers).enumerated().map { Candidate($1.0, place: $0, $1.1, sense) }
    }
    return (candidates(before, numbered.0), candidates(after, numbered.1), sense)
  }

  private static func numbers(
    _ question: Snapshot.Question, _ words: inout WordWeights, _ names: inout WordWeights
  ) -> [[Int]] {
    [
      words.add(FoldedWords(question.wording).words),
      names.add(question.fields.flatMap { $0.name.split(separator: " ").map(String.init) }),
      words.add(FoldedWords(question.legend).words),
      words.add(FoldedWords(question.heading).words),
    ]
  }

  private init(_ question: Snapshot.Question, place: Int, _ numbers: [[Int]], _ sense: WordSense) {
    self.place = place
    wording = WeighedWords(numbers[0], weights: sense.words)
    name = WeighedWords(numbers[1], weights: sense.names)
    legend = WeighedWords(numbers[2], weights: sense.words)
    heading = WeighedWords(numbers[3], weights: sense.words)
    purpose = question.purpose
    autocomplete = question.autocomplete
    kinds = question.fields.map(\.kind)
    page = question.page
    choices = question.fields.dropFirst().reduce(
      question.fields.first?.sketch ?? ChoiceSketch(of: [])
    ) { $0.union($1.sketch) }
    choiceCount = question.choices
  }
}

/// How much the words of wordings and of names say, by number, and how much all of them.
struct WordSense {
  let words: [Double]
  let names: [Double]
  let trust: Trust
}

/// The pairs which speak against a pair of the best assignment.
struct Rivals {
  private let block: Blocks.UnmatchedBlock
  private let pairedRows: Set<Int>
  private let pairedColumns: Set<Int>

  init(_ block: Blocks.UnmatchedBlock, _ assignment: Assignment) {
    self.block = block
    pairedRows = Set(zip(block.rows, assignment.columns).filter { $1 != nil }.map(\.0))
    pairedColumns = Set(assignment.columns.compactMap { $0.map { block.columns[$0] } })
  }

  /// Its words lead to one question and its name to another, or it has nothing but its place, and
  /// another question which is left alone has it as well.
  func against(_ edge: Blocks.Edge, _ similarity: Similarity) -> [Blocks.Edge] {
    if similarity.pointsElsewhere {
      return edges(beside: edge) { _, rival in
        rival.agreements[.name] ?? 0 >= MatchingLimits.strongName
      }
    }
    guard similarity.isSilent else { return [] }
    return edges(beside: edge) { place, rival in
      let isAlone = !pairedRows.contains(place.row) || !pairedColumns.contains(place.column)
      return isAlone && rival.isSilent && rival.isNear
    }
  }

  private func edges(
    beside edge: Blocks.Edge, where isRival: (Blocks.Edge, Similarity) -> Bool
  ) -> [Blocks.Edge] {
    let beside =
      block.rows.map { Blocks.Edge($0, edge.column) }
      + block.columns.map { Blocks.Edge(edge.row, $0) }
    return beside.filter { place in block.edges[place].map { isRival(place, $0) } ?? false }
  }
}
