/// Writes a pattern as a list of steps, in which what is counted is repeated.
struct InputPatternCompiler {
  private(set) var steps: [InputPatternStep] = []
  /// How many more parts are written: counts within counts multiply.
  private var partsLeft = 4_000

  /// Adds a part; false when the pattern grows too large.
  mutating func add(_ node: InputPattern.Term) -> Bool {
    partsLeft -= 1
    guard partsLeft > 0 else { return false }
    switch node {
    case .set(let set):
      steps.append(.take(set))
      return true
    case .sequence(let nodes): return nodes.allSatisfy { add($0) }
    case .either(let nodes): return add(oneOf: nodes)
    case .repeated(let node, let least, let most):
      return (0..<least).allSatisfy { _ in add(node) }
        && (most.map { addOptional(node, times: $0 - least) } ?? addLoop(node))
    }
  }

  private mutating func add(oneOf nodes: [InputPattern.Term]) -> Bool {
    var exits: [Int] = []
    for node in nodes.dropLast() {
      let fork = reserve()
      guard add(node) else { return false }
      exits.append(reserve())
      steps[fork] = .fork(steps.count)
    }
    guard let last = nodes.last, add(last) else { return false }
    for exit in exits { steps[exit] = .jump(steps.count) }
    return true
  }

  private mutating func addOptional(_ node: InputPattern.Term, times: Int) -> Bool {
    var forks: [Int] = []
    for _ in 0..<times {
      forks.append(reserve())
      guard add(node) else { return false }
    }
    for fork in forks { steps[fork] = .fork(steps.count) }
    return true
  }

  private mutating func addLoop(_ node: InputPattern.Term) -> Bool {
    let fork = reserve()
    guard add(node) else { return false }
    steps.append(.jump(fork))
    steps[fork] = .fork(steps.count)
    return true
  }

  /// A place for a step that is known later.
  private mutating func reserve() -> Int {
    steps.append(.jump(steps.count + 1))
    return steps.count - 1
  }
}
