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
  /// The cues that end in states, a list for each in which some do.
  private(set) var endings: [[Int32]] = []
  private var nodes: [[Int32]] = []
  private var numbers: [[Int32]: Int32] = [:]
  private var transitions = TransitionTable()
  /// Where each class of words leads from the beginning: most lead nowhere.
  private var firsts: [Int32] = []

  /// What is asked of a state at every word.
  struct Row {
    /// The steps that go on.
    let mask: StepMask
    /// The place of its cues in the endings, or `nowhere`.
    let ending: Int32
    /// Where a word leads that is none of the steps: over a gap, or nowhere; `unknown` until one is met.
    fileprivate(set) var afterOther: Int32
    /// The class of the word that was the first to go on, and where it leads: from most states few do, and
    /// the table of all transitions is farther away than this.
    fileprivate var firstClass = unknown
    fileprivate var firstNext = nowhere

    /// Whether a word that is none of its steps ends it without any cue: most do.
    var needsStep: Bool { ending == nowhere && afterOther == nowhere }
  }

  fileprivate static let unknown: Int32 = -2
  private static let mostRemembered = 400_000

  init(_ graph: CueGraph) {
    self.graph = graph
    begin()
  }

  private mutating func begin() {
    (rows, endings, nodes, numbers, firsts) = ([], [], [], [:], [])
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
    let cues = graph.cues(at: nodes)
    rows.append(
      Row(
        mask: graph.mask(of: nodes),
        ending: cues.isEmpty ? Self.nowhere : Int32(endings.count),
        afterOther: graph.hasGap(at: nodes) ? Self.unknown : Self.nowhere))
    if !cues.isEmpty { endings.append(cues) }
    return number
  }

  /// Where a word leads that is none of the steps. Many states are left before one is met.
  @inline(__always)
  private mutating func next(afterOther word: CueWord, in state: Int32) -> Int32 {
    if !word.isPassedByGaps { return Self.nowhere }
    let known = rows[Int(state)].afterOther
    return known == Self.unknown ? overGap(from: state) : known
  }

  private mutating func overGap(from state: Int32) -> Int32 {
    let next = self.state(of: graph.afterOther(nodes[Int(state)]))
    rows[Int(state)].afterOther = next
    return next
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
    if row.mask.isDisjoint(with: word.mask) { return next(afterOther: word, in: state) }
    if row.firstClass == word.wordClass { return row.firstNext }
    if let known = transitions.next(after: state, word.wordClass) { return known }
    let wordClass = graph.steps.classes[Int(word.wordClass)]
    let reached = graph.next(nodes[Int(state)], wordClass)
    let next = reached.map { self.state(of: $0) } ?? self.next(afterOther: word, in: state)
    if row.firstClass == Self.unknown {
      (rows[Int(state)].firstClass, rows[Int(state)].firstNext) = (word.wordClass, next)
    } else {
      transitions.remember(next, after: state, word.wordClass)
    }
    return next
  }
}
