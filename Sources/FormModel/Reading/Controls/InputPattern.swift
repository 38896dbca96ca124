/// The `pattern` of a field, as far as it is simple: sets, groups, choices and repetitions.
///
/// Patterns come from pages, and matching one by trial may take for ever: here it is a list of steps,
/// and all ways of matching go on side by side, each step at most once a character.
package struct InputPattern: Sendable {
  private let steps: [InputPatternStep]

  /// nil for a pattern that uses more than what is understood here, or counts too far: nobody can
  /// tell what it accepts.
  package init?(_ pattern: String) {
    var parser = InputPatternParser(pattern)
    var compiler = InputPatternCompiler()
    guard let root = parser.parse(), compiler.add(root) else { return nil }
    steps = compiler.steps
  }

  /// Whether the whole text fits, as browsers hold it against the pattern.
  package func accepts(_ text: String) -> Bool {
    var reached = ReachedSteps(from: [0], in: steps)
    for scalar in text.unicodeScalars.prefix(Self.longestText) {
      let next = reached.places.filter { accepts(scalar, at: $0) }.map { $0 + 1 }
      if next.isEmpty { return false }
      reached = ReachedSteps(from: next, in: steps)
    }
    return reached.places.contains(steps.count)
  }

  private func accepts(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
    guard place < steps.count, case .take(let set) = steps[place] else { return false }
    return set.contains(scalar)
  }

  /// The values that are tried are shorter.
  static let longestText = 300
}

/// One step of a pattern.
enum InputPatternStep {
  /// Takes a character, then goes on with the next step.
  case take(InputCharacters)
  /// Goes on with the next step, or with another one.
  case fork(Int)
  case jump(Int)
}

/// The steps that take a character, and the end, as far as forks and jumps lead to them.
private struct ReachedSteps {
  private(set) var places: [Int] = []

  init(from starts: [Int], in steps: [InputPatternStep]) {
    var isSeen = Array(repeating: false, count: steps.count + 1)
    var waiting = starts
    while let place = waiting.popLast() {
      if isSeen[place] { continue }
      isSeen[place] = true
      switch place < steps.count ? steps[place] : nil {
      case .fork(let other): waiting += [other, place + 1]
      case .jump(let other): waiting.append(other)
      case .take, nil: places.append(place)
      }
    }
  }
}
