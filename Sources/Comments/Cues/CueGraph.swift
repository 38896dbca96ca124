import Numbers

/// Cues as one graph: nodes, and the words that lead from one to the next.
struct CueGraph {
  static let root: Int32 = 0

  /// Which steps each word can be.
  var steps: CueSteps
  private var nodes: [CueNode] = [CueNode()]
  /// Those of one node after those of another, by their steps.
  private var edges: [CueEdge] = []
  /// Where nodes lead without a word, those of one node after those of another.
  private var skips: [CueSkip] = []
  /// The round in which each node was reached last.
  private var reached: [UInt32] = []
  private var round: UInt32 = 0
  /// Those that were reached in this round.
  private var found: [Int32] = []

  private struct CueNode {
    var edges: Range<Int32> = 0..<0
    var skips: Range<Int32> = 0..<0
    /// A sieve of the steps of its edges, a bit for each.
    var sieve: UInt64 = 0
    /// Any word leads here.
    var any: Int32?
    /// The cue that ends here.
    var cue: Int32?

    /// Whether it says more than where it leads without a word.
    var countsInState: Bool { !edges.isEmpty || any != nil || cue != nil }
  }

  /// A step from a node to the next.
  private struct CueEdge {
    let start: Int32
    let step: Int32
    let next: Int32
  }

  private struct CueSkip {
    let start: Int32
    let next: Int32
  }

  init(cues: [Cue], steps: CueSteps) {
    self.steps = steps
    for (number, cue) in cues.enumerated() {
      let end = add(cue.parts, after: Self.root)
      let last = add()
      skips.append(CueSkip(start: end, next: last))
      nodes[Int(last)].cue = Int32(number)
    }
    edges.sort { ($0.start, $0.step) < ($1.start, $1.step) }
    skips.sort { $0.start < $1.start }
    for (node, range) in Self.ranges(edges.map(\.start)) { nodes[node].edges = range }
    for (node, range) in Self.ranges(skips.map(\.start)) { nodes[node].skips = range }
    reached = Array(repeating: 0, count: nodes.count)
    self.steps.place(edges.lazy.map(\.step))
    for edge in edges { nodes[Int(edge.start)].sieve |= self.steps.bit(of: edge.step) }
  }

  /// Where equal ones stand, of those in order.
  private static func ranges(_ starts: [Int32]) -> [(node: Int, range: Range<Int32>)] {
    var ranges: [(node: Int, range: Range<Int32>)] = []
    var first: Int32 = 0
    for place in starts.indices
    where place + 1 == starts.count || starts[place + 1] != starts[place] {
      ranges.append((Int(starts[place]), first..<Int32(place + 1)))
      first = Int32(place + 1)
    }
    return ranges
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
      for way in ways { skips.append(CueSkip(start: add(way, after: start), next: end)) }
    case .step(.gap): addGap(start, end)
    case .step(let token):
      edges.append(CueEdge(start: start, step: steps.id(of: token), next: end))
    }
    return end
  }

  private mutating func addGap(_ start: Int32, _ end: Int32) {
    var place = start
    skips.append(CueSkip(start: place, next: end))
    for _ in 0..<CueToken.widestGap {
      let next = add()
      nodes[Int(place)].any = next
      skips.append(CueSkip(start: next, next: end))
      place = next
    }
  }

  /// The cues that end at some nodes, in order. This and the next two ask the graph of all nodes at once:
  /// a closure of whoever holds the graph would copy it for each state.
  func cues(at ends: [Int32]) -> [Int32] {
    var cues: [Int32] = []
    for node in ends {
      if let cue = nodes[Int(node)].cue { cues.append(cue) }
    }
    return cues.sorted()
  }

  func hasGap(at starts: [Int32]) -> Bool { starts.contains { nodes[Int($0)].any != nil } }

  /// The steps that lead on from some nodes.
  func mask(of starts: [Int32]) -> StepMask {
    var mask = StepMask()
    for node in starts {
      for edge in nodes[Int(node)].edges { steps.insert(edges[Int(edge)].step, into: &mask) }
    }
    return mask
  }

  /// Where cues begin.
  mutating func beginning() -> [Int32] {
    begin()
    reach(Self.root)
    return reachedWithoutWord()
  }

  /// Where a word leads from some nodes that is none of their steps and passes gaps.
  mutating func afterOther(_ starts: [Int32]) -> [Int32] {
    begin()
    passGaps(from: starts)
    return reachedWithoutWord()
  }

  /// Where a word leads from some nodes; nil when it is none of their steps.
  mutating func next(_ starts: [Int32], _ word: CueSteps.WordClass) -> [Int32]? {
    begin()
    let bits = word.steps.reduce(0) { $0 | steps.bit(of: $1) }
    for node in starts where nodes[Int(node)].sieve & bits != 0 {
      let edges = nodes[Int(node)].edges
      for step in word.steps { follow(step, among: edges) }
    }
    if found.isEmpty { return nil }
    if word.isPassedByGaps { passGaps(from: starts) }
    return reachedWithoutWord()
  }

  private mutating func begin() {
    round &+= 1
    found.removeAll(keepingCapacity: true)
  }

  private mutating func reach(_ node: Int32) {
    if reached[Int(node)] == round { return }
    reached[Int(node)] = round
    found.append(node)
  }

  private mutating func passGaps(from starts: [Int32]) {
    for node in starts {
      if let any = nodes[Int(node)].any { reach(any) }
    }
  }

  /// The nodes that were found, and all that are reached from them without a word, as far as a word or
  /// the end of a cue tells them from others; sorted. The root stays where there is no cue at all.
  private mutating func reachedWithoutWord() -> [Int32] {
    var place = 0
    while place < found.count {
      for skip in nodes[Int(found[place])].skips { reach(skips[Int(skip)].next) }
      place += 1
    }
    var counting: [Int32] = []
    counting.reserveCapacity(found.count)
    for node in found where nodes[Int(node)].countsInState || node == Self.root {
      counting.append(node)
    }
    counting.sort()
    return counting
  }

  @inline(__always)
  private mutating func follow(_ step: Int32, among places: Range<Int32>) {
    var (low, high) = (Int(places.lowerBound), Int(places.upperBound))
    while low < high {
      let middle = (low + high) / 2
      if edges[middle].step < step { low = middle + 1 } else { high = middle }
    }
    while low < places.upperBound, edges[low].step == step {
      reach(edges[low].next)
      low += 1
    }
  }
}
