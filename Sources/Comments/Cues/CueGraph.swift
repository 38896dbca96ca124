import Numbers

/// Cues as one graph: nodes, and the words that lead from one to the next.
struct CueGraph {
  static let root: Int32 = 0

  /// Which steps each word can be.
  var steps: CueSteps
  private var nodes: [CueNode] = [CueNode()]
  /// The round in which each node was reached last.
  private var reached: [UInt32] = []
  private var round: UInt32 = 0

  private struct CueNode {
    /// The steps that lead from here, in their order once the graph is whole: most cues begin at the
    /// root.
    var edges: [CueEdge] = []
    /// Whether a duration leads on: it may be several words.
    var hasDuration = false
    /// Any word leads here.
    var any: Int32?
    /// Nodes that are reached without a word.
    var skips: [Int32] = []
    /// The cue that ends here.
    var cue: Int?
  }

  /// A step, and the node to which it leads.
  private struct CueEdge {
    let step: Int32
    let next: Int32
  }

  init(cues: [Cue], steps: CueSteps) {
    self.steps = steps
    for (number, cue) in cues.enumerated() {
      let end = add(cue.parts, after: Self.root)
      let last = add()
      nodes[Int(end)].skips.append(last)
      nodes[Int(last)].cue = number
    }
    for place in nodes.indices { nodes[place].edges.sort { $0.step < $1.step } }
    reached = Array(repeating: 0, count: nodes.count)
  }

  private mutating func add() -> Int32 {
    nodes.append(CueNode())
    return Int32(nodes.count - 1)
  }

  private mutating func add(_ parts: [CuePart], after start: Int32) -> Int32 {
    parts.reduce(start) { add($1, after: $0) }
  }

  /// Calls itself for what stands between brackets, a few levels.
  private mutating func add(_ part: CuePart, after start: Int32) -> Int32 {
    let end = add()
    switch part {
    case .oneOf(let ways):
      for way in ways { nodes[Int(add(way, after: start))].skips.append(end) }
    case .step(.gap): addGap(start, end)
    case .step(let token):
      nodes[Int(start)].edges.append(CueEdge(step: steps.id(of: token), next: end))
      if case .duration = token { nodes[Int(start)].hasDuration = true }
    }
    return end
  }

  private mutating func addGap(_ start: Int32, _ end: Int32) {
    var place = start
    nodes[Int(place)].skips.append(end)
    for _ in 0..<CueToken.widestGap {
      let next = add()
      nodes[Int(place)].any = next
      nodes[Int(next)].skips.append(end)
      place = next
    }
  }

  func cue(at node: Int32) -> Int? { nodes[Int(node)].cue }

  func hasDuration(at node: Int32) -> Bool { nodes[Int(node)].hasDuration }

  /// The steps that lead on from some nodes.
  func mask(of starts: [Int32]) -> StepMask {
    StepMask(starts.lazy.flatMap { nodes[Int($0)].edges.lazy.map(\.step) })
  }

  /// The nodes, and all that are reached from them without a word; sorted.
  mutating func closure(_ starts: [Int32]) -> [Int32] {
    round &+= 1
    var found: [Int32] = []
    for node in starts { reach(node, &found) }
    var place = 0
    while place < found.count {
      for next in nodes[Int(found[place])].skips { reach(next, &found) }
      place += 1
    }
    return found.sorted()
  }

  private mutating func reach(_ node: Int32, _ found: inout [Int32]) {
    if reached[Int(node)] == round { return }
    reached[Int(node)] = round
    found.append(node)
  }

  /// Where a word leads from some nodes.
  mutating func next(_ starts: [Int32], _ word: CueSteps.WordClass) -> [Int32] {
    var found: [Int32] = []
    for node in starts {
      if word.isPassedByGaps, let any = nodes[Int(node)].any { found.append(any) }
      if nodes[Int(node)].edges.isEmpty { continue }
      for step in word.steps { follow(step, from: node, &found) }
    }
    return closure(found)
  }

  private func follow(_ step: Int32, from node: Int32, _ found: inout [Int32]) {
    let edges = nodes[Int(node)].edges
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if edges[middle].step < step { low = middle + 1 } else { high = middle }
    }
    while low < edges.count, edges[low].step == step {
      found.append(edges[low].next)
      low += 1
    }
  }
}
