import Numbers
import Words

/// The sets of places in a graph of cues to which some words can lead. They are made when they are met,
/// and remembered: each further word of a text is one look-up.
struct CueStates {
  /// The state in which nothing goes on, and the one at the beginning of a cue.
  static let nowhere: Int32 = -1
  static let beginning: Int32 = 0

  private var graph: CueGraph
  /// By state.
  private(set) var rows: [Row] = []
  /// The cues that end in the states, those of one state after those of another.
  private(set) var cues: [Int32] = []
  private var nodes: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  private var transitions = TransitionTable()
  /// Where each class of words leads from the beginning: most lead nowhere.
  private var firsts: [Int32] = []

  /// What is asked of a state at every word.
  struct Row {
    /// The steps that go on.
    let mask: StepMask
    /// Where its cues stand.
    let cues: Range<Int32>
    /// Where a word leads that is none of the steps: over a gap, or nowhere.
    var afterOther: Int32
    let hasDuration: Bool
    /// The class of the word that was the first to go on, and where it leads: from most states few do, and
    /// the table of all transitions is farther away than this.
    var first: (wordClass: Int32, next: Int32)?

    /// Whether a word that is none of its steps ends it without any cue: most do.
    var needsStep: Bool { cues.isEmpty && afterOther == nowhere && !hasDuration }
  }

  private static let unknown: Int32 = -2
  private static let mostRemembered = 400_000

  init(_ graph: CueGraph) {
    self.graph = graph
    begin()
  }

  private mutating func begin() {
    (rows, cues, nodes, numbers, firsts) = ([], [], [], [:], [])
    transitions = TransitionTable()
    _ = state(of: graph.beginning())
  }

  /// Forgets what was met when it has become too much: between two texts.
  mutating func forgetWhenFull() {
    guard
      transitions.count > Self.mostRemembered || rows.count > Self.mostRemembered
        || graph.steps.isFull
    else { return }
    graph.steps.forget()
    begin()
  }

  mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, after start: FoldedClauses.Break
  ) -> CueWord {
    let number = graph.steps.word(bytes)
    let wordClass = graph.steps.words[Int(number)].wordClass
    return CueWord(wordClass, graph.steps.rows[Int(wordClass)], start: start, number: number)
  }

  /// What a word says of themes which was met since the last forgetting.
  @inline(__always)
  func evidence(of word: CueWord) -> ThemeWeights.WordEvidence {
    graph.steps.words[Int(word.number)].evidence
  }

  /// A duration as one word.
  mutating func phrase(lasting minutes: Double, after start: FoldedClauses.Break) -> CueWord {
    let wordClass = graph.steps.phraseClass(lasting: minutes)
    return CueWord(wordClass, graph.steps.rows[Int(wordClass)], start: start, number: 0)
  }

  private mutating func state(of nodes: [Int32]) -> Int32 {
    if nodes.isEmpty { return Self.nowhere }
    if let known = numbers[nodes] { return known }
    let number = Int32(rows.count)
    numbers[nodes] = number
    self.nodes.append(nodes)
    let start = Int32(cues.count)
    cues += graph.cues(at: nodes)
    rows.append(
      Row(
        mask: graph.mask(of: nodes), cues: start..<Int32(cues.count), afterOther: Self.nowhere,
        hasDuration: graph.hasDuration(at: nodes)))
    // It calls itself as often as gaps of one cue follow each other.
    rows[Int(number)].afterOther = state(of: graph.afterOther(nodes))
    return number
  }

  /// The state after the first word of a cue.
  mutating func first(_ word: CueWord) -> Int32 {
    let wordClass = Int(word.wordClass)
    while firsts.count <= wordClass { firsts.append(Self.unknown) }
    if firsts[wordClass] == Self.unknown {
      firsts[wordClass] = next(after: Self.beginning, word)
    }
    return firsts[wordClass]
  }

  /// Where a word leads.
  mutating func next(after state: Int32, _ word: CueWord) -> Int32 {
    let row = rows[Int(state)]
    let other = word.isPassedByGaps ? row.afterOther : Self.nowhere
    if row.mask.isDisjoint(with: word.mask) { return other }
    if let first = row.first, first.wordClass == word.wordClass { return first.next }
    if let known = transitions.next(after: state, word.wordClass) { return known }
    let wordClass = graph.steps.classes[Int(word.wordClass)]
    let next = graph.next(nodes[Int(state)], wordClass).map { self.state(of: $0) } ?? other
    if row.first == nil {
      rows[Int(state)].first = (word.wordClass, next)
    } else {
      transitions.remember(next, after: state, word.wordClass)
    }
    return next
  }
}
