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
  private var nextStates: [UInt64: Int32] = [:]

  /// Places in the graph at which a text may be.
  private struct State {
    let nodes: [Int32]
    let cues: [Int]
    let measures: [(token: CueToken, next: Int32)]
  }

  /// The state in which nothing goes on, and those that are remembered at once.
  private static let nowhere: Int32 = -1
  private static let mostRemembered = 400_000

  init(cues: [Cue], numbers: SpokenNumbers) {
    self.numbers = numbers
    graph = CueGraph(cues: cues, numberWords: numbers.firstWords)
    forget()
  }

  private mutating func forget() {
    states = []
    stateOfNodes = [:]
    nextStates = [:]
    _ = state(of: graph.closure([CueGraph.root]))
  }

  private mutating func state(of nodes: [Int32]) -> Int32 {
    if nodes.isEmpty { return Self.nowhere }
    if let known = stateOfNodes[nodes] { return known }
    let number = Int32(states.count)
    stateOfNodes[nodes] = number
    states.append(
      State(
        nodes: nodes, cues: Set(nodes.compactMap { graph.cue(at: $0) }).sorted(),
        measures: nodes.flatMap { graph.measures(at: $0) }))
    return number
  }

  /// Every cue that stands in the text; none goes from one sentence to the next.
  mutating func matches(in text: FoldedClauses) -> [Match] {
    if nextStates.count > Self.mostRemembered || graph.steps.isFull {
      graph.steps.forget()
      forget()
    }
    let classes = text.words.map { graph.steps.wordClass(of: $0) }
    var found: [Match] = []
    for start in classes.indices {
      walk(from: 0, at: start, start: start, classes, text, &found)
    }
    var seen: Set<Match> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// Follows the words from a start; calls itself only where a number is a step.
  private mutating func walk(
    from first: Int32, at start: Int, start origin: Int, _ classes: [Int], _ text: FoldedClauses,
    _ found: inout [Match]
  ) {
    var state = first
    var place = start
    while state != Self.nowhere {
      for cue in states[Int(state)].cues { found.append(Match(cue: cue, range: origin..<place)) }
      guard place < classes.count, place == origin || text.breaks[place] < .sentence else { return }
      if graph.steps.classes[classes[place]].isNumber {
        for measure in states[Int(state)].measures {
          guard let end = end(of: measure.token, at: place, text.words) else { continue }
          let next = self.state(of: graph.closure([measure.next]))
          walk(from: next, at: end, start: origin, classes, text, &found)
        }
      }
      state = next(after: state, classes[place])
      place += 1
    }
  }

  private mutating func next(after state: Int32, _ wordClass: Int) -> Int32 {
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(wordClass))
    if let known = nextStates[key] { return known }
    let nodes = graph.next(states[Int(state)].nodes, graph.steps.classes[wordClass].steps)
    let next = self.state(of: nodes)
    nextStates[key] = next
    return next
  }

  /// The place after a number or a duration which is as a step asks.
  private func end(of token: CueToken, at place: Int, _ words: [String]) -> Int? {
    switch token {
    case .duration(let comparison, let minutes):
      guard let found = numbers.duration(at: place, in: words),
        comparison.holds(found.minutes, minutes)
      else { return nil }
      return found.end
    case .count(let comparison, let threshold):
      guard let number = numbers.number(words[place]), comparison.holds(number, threshold) else {
        return nil
      }
      return place + 1
    default: return nil
    }
  }
}
