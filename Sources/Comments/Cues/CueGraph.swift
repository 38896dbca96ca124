import Numbers

/// Cues as one graph: nodes, and the words that lead from one to the next.
struct CueGraph {
  static let root: Int32 = 0

  /// Which steps each word can be.
  var steps: CueSteps
  private var nodes: [CueNode] = [CueNode()]

  private struct CueNode {
    /// By the step that leads from here: most cues begin at the root.
    var words: [Int32: [Int32]] = [:]
    var measures: [(token: CueToken, next: Int32)] = []
    /// Any word leads here.
    var any: Int32?
    /// Nodes that are reached without a word.
    var skips: [Int32] = []
    /// The cue that ends here.
    var cue: Int?
  }

  init(cues: [Cue], steps: CueSteps) {
    self.steps = steps
    for (number, cue) in cues.enumerated() {
      let end = add(cue.parts, after: Self.root)
      let last = add()
      nodes[Int(end)].skips.append(last)
      nodes[Int(last)].cue = number
    }
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
      switch token {
      case .duration, .count: nodes[Int(start)].measures.append((token, end))
      default: nodes[Int(start)].words[steps.id(of: token), default: []].append(end)
      }
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

  func measures(at node: Int32) -> [(token: CueToken, next: Int32)] { nodes[Int(node)].measures }

  /// The nodes, and all that are reached from them without a word; sorted.
  func closure(_ starts: [Int32]) -> [Int32] {
    var reached = Set(starts)
    var open = starts
    while let node = open.popLast() {
      for next in nodes[Int(node)].skips where reached.insert(next).inserted { open.append(next) }
    }
    return reached.sorted()
  }

  /// The steps that lead on from some nodes.
  func mask(of starts: [Int32]) -> StepMask {
    StepMask(starts.flatMap { nodes[Int($0)].words.keys })
  }

  /// Where a word leads from some nodes.
  func next(_ starts: [Int32], _ word: CueSteps.WordClass) -> [Int32] {
    var found: [Int32] = []
    for node in starts {
      if !word.traits.contains(.negation), let any = nodes[Int(node)].any { found.append(any) }
      for step in word.steps { found += nodes[Int(node)].words[step] ?? [] }
    }
    return found.isEmpty ? [] : closure(found)
  }
}
