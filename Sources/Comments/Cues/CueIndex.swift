import Numbers
import Words

/// Finds which of many cues stand in a text, in time proportional to the text.
///
/// Cues are one graph of steps. The sets of places in it that some words can lead to are made when they
/// are met, and remembered: each further word of a text is one look-up.
struct CueIndex {
  /// A cue found in a text.
  struct Match: Hashable {
    let cue: Int
    let range: Range<Int>
  }

  private var graph: CueGraph
  private let numbers: SpokenNumbers
  private var states: [State] = []
  private var stateOfNodes: [[Int32]: Int32] = [:]
  private var nextStates = TransitionTable()
  /// The state after a number, by the place to which it leads.
  private var statesAfterNumbers: [Int32: Int32] = [:]
  /// Where each class of words leads from the beginning: most lead nowhere.
  private var firstStates: [Int32] = []

  /// Places in the graph at which a text may be.
  private struct State {
    let nodes: [Int32]
    let cues: [Int]
    let measures: [(token: CueToken, next: Int32)]
    /// Where a word leads that is none of the steps: over a gap, or nowhere.
    var afterOther: Int32
  }

  /// Whether a word that is none of the steps leads on from each state.
  private var hasGap: [Bool] = []
  /// The steps that go on from each state.
  private var masks: [StepMask] = []
  /// Whether a state ends a cue, or goes on with a number: most do neither.
  private var isSpecial: [Bool] = []
  /// Whether one text went on over a number: only then can two ways find the same.
  private var hasBranched = false

  /// The state in which nothing goes on, and those that are remembered at once.
  private static let nowhere: Int32 = -1
  private static let unknown: Int32 = -2
  private static let mostRemembered = 400_000

  /// - Parameter negation: How people deny: no gap passes over such a word.
  init(cues: [Cue], numbers: SpokenNumbers, negation: CommentWords.Negation? = nil) {
    self.numbers = numbers
    let traits = WordTraitFinder(numbers: numbers, negation: negation)
    graph = CueGraph(cues: cues, steps: CueSteps(traits: traits))
    forget()
  }

  private mutating func forget() {
    states = []
    stateOfNodes = [:]
    nextStates = TransitionTable()
    statesAfterNumbers = [:]
    firstStates = []
    (isSpecial, masks, hasGap) = ([], [], [])
    _ = state(of: graph.closure([CueGraph.root]))
  }

  private mutating func state(of nodes: [Int32]) -> Int32 {
    if nodes.isEmpty { return Self.nowhere }
    if let known = stateOfNodes[nodes] { return known }
    let number = Int32(states.count)
    stateOfNodes[nodes] = number
    let state = State(
      nodes: nodes, cues: Set(nodes.compactMap { graph.cue(at: $0) }).sorted(),
      measures: nodes.flatMap { graph.measures(at: $0) },
      afterOther: Self.unknown)
    states.append(state)
    isSpecial.append(!state.cues.isEmpty || !state.measures.isEmpty)
    masks.append(graph.mask(of: nodes))
    hasGap.append(false)
    // It calls itself as often as gaps of one cue follow each other.
    let other = self.state(of: graph.next(nodes, CueSteps.WordClass()))
    states[Int(number)].afterOther = other
    hasGap[Int(number)] = other != Self.nowhere
    return number
  }

  /// What was found in a text.
  struct Reading {
    let matches: [Match]
    /// What each word is.
    let traits: [WordTraits]
  }

  /// Every cue that stands in the text; none goes from one sentence to the next.
  mutating func read(_ text: FoldedClauses) -> Reading {
    if nextStates.count > Self.mostRemembered || graph.steps.isFull {
      graph.steps.forget()
      forget()
    }
    let words = words(of: text)
    var found: [Match] = []
    hasBranched = false
    for start in words.classes.indices {
      if words.traits[start].contains(.number) {
        takeNumber(from: 0, at: start, start: start, words, text, &found)
      }
      let first = firstState(words.classes[start])
      if first == Self.nowhere || endsAtOnce(first, start + 1, words) { continue }
      walk(from: first, at: start + 1, start: start, words, text, &found)
    }
    if hasBranched {
      var seen: Set<Match> = []
      found = found.filter { seen.insert($0).inserted }
    }
    return Reading(matches: found, traits: words.traits)
  }

  /// The words of a text as the graph knows them.
  private struct ReadWords {
    var classes: [Int32] = []
    var traits: [WordTraits] = []
  }

  private mutating func words(of text: FoldedClauses) -> ReadWords {
    var words = ReadWords()
    words.classes.reserveCapacity(text.count)
    words.traits.reserveCapacity(text.count)
    text.forEachWord { word in
      let number = graph.steps.wordClass(of: word)
      words.classes.append(number)
      words.traits.append(graph.steps.traits[Int(number)])
    }
    return words
  }

  /// Whether a beginning is no cue, and does not go on with the next word: most do not.
  private func endsAtOnce(_ state: Int32, _ place: Int, _ words: ReadWords) -> Bool {
    if isSpecial[Int(state)] || hasGap[Int(state)] { return false }
    guard place < words.classes.count else { return true }
    return masks[Int(state)].isDisjoint(with: graph.steps.masks[Int(words.classes[place])])
  }

  /// Follows the words from a start; calls itself only where a number is a step.
  private mutating func walk(
    from first: Int32, at start: Int, start origin: Int, _ words: ReadWords, _ text: FoldedClauses,
    _ found: inout [Match]
  ) {
    var state = first
    var place = start
    while state != Self.nowhere {
      if isSpecial[Int(state)] {
        for cue in states[Int(state)].cues { found.append(Match(cue: cue, range: origin..<place)) }
      }
      guard place < words.classes.count, text.breaks[place] < .sentence else { return }
      if isSpecial[Int(state)], words.traits[place].contains(.number) {
        takeNumber(from: state, at: place, start: origin, words, text, &found)
      }
      state = next(after: state, words.classes[place])
      place += 1
    }
  }

  /// Goes on over the number or the duration that begins at a place.
  private mutating func takeNumber(
    from state: Int32, at place: Int, start: Int, _ words: ReadWords, _ text: FoldedClauses,
    _ found: inout [Match]
  ) {
    let measures = states[Int(state)].measures
    guard !measures.isEmpty else { return }
    let hasUnit = place + 1 < text.count && words.traits[place + 1].contains(.unit)
    let isDuration = hasUnit || words.traits[place].contains(.duration)
    let duration = isDuration ? numbers.duration(at: place, in: text) : nil
    let number = numbers.number(text.word(at: place))
    for measure in measures {
      let end: Int? =
        switch measure.token {
        case .duration(let comparison, let minutes):
          duration.flatMap { comparison.holds($0.minutes, minutes) ? $0.end : nil }
        case .count(let comparison, let threshold):
          number.flatMap { comparison.holds($0, threshold) ? place + 1 : nil }
        default: nil
        }
      guard let end else { continue }
      hasBranched = true
      let next = self.state(afterNumber: measure.next)
      walk(from: next, at: end, start: start, words, text, &found)
    }
  }

  private mutating func state(afterNumber node: Int32) -> Int32 {
    if let known = statesAfterNumbers[node] { return known }
    let state = self.state(of: graph.closure([node]))
    statesAfterNumbers[node] = state
    return state
  }

  private mutating func firstState(_ wordClass: Int32) -> Int32 {
    while firstStates.count <= Int(wordClass) { firstStates.append(Self.unknown) }
    if firstStates[Int(wordClass)] == Self.unknown {
      firstStates[Int(wordClass)] = next(after: 0, wordClass)
    }
    return firstStates[Int(wordClass)]
  }

  private mutating func next(after state: Int32, _ wordClass: Int32) -> Int32 {
    if masks[Int(state)].isDisjoint(with: graph.steps.masks[Int(wordClass)]) {
      let isNegation = graph.steps.traits[Int(wordClass)].contains(.negation)
      return isNegation || !hasGap[Int(state)] ? Self.nowhere : states[Int(state)].afterOther
    }
    if let known = nextStates.next(after: state, wordClass) { return known }
    let nodes = graph.next(states[Int(state)].nodes, graph.steps.classes[Int(wordClass)])
    let next = self.state(of: nodes)
    nextStates.remember(next, after: state, wordClass)
    return next
  }
}
