/// The `pattern` of a field, as far as it is simple: sets, groups, choices and repetitions.
///
/// Patterns come from pages, and matching one by trial may take for ever: here, all ways of matching
/// go on side by side, so that time grows with the length of the pattern and of the text only.
public struct InputPattern: Sendable {
  indirect enum Node: Sendable {
    case set(InputCharacters)
    case sequence([Node])
    case either([Node])
    case repeated(Node, least: Int, most: Int?)
  }

  private let root: Node

  /// nil for a pattern that uses more than what is understood here: nobody can tell what it accepts.
  public init?(_ pattern: String) {
    var parser = InputPatternParser(pattern)
    guard let root = parser.parse() else { return nil }
    self.root = root
  }

  /// Whether the whole text fits, as browsers hold it against the pattern.
  public func accepts(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(Self.longest))
    return Self.ends(of: root, from: [0], in: scalars).contains(scalars.count)
  }

  /// Where a match of a node can end when it begins at one of these places.
  private static func ends(of node: Node, from starts: Set<Int>, in text: [Unicode.Scalar])
    -> Set<Int>
  {
    switch node {
    case .set(let set):
      return Set(starts.filter { $0 < text.count && set.contains(text[$0]) }.map { $0 + 1 })
    case .sequence(let nodes):
      return nodes.reduce(starts) { $0.isEmpty ? [] : ends(of: $1, from: $0, in: text) }
    case .either(let nodes):
      return nodes.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts, in: text)) }
    case .repeated(let node, let least, let most):
      return repeatedEnds(of: node, least: least, most: most, from: starts, in: text)
    }
  }

  private static func repeatedEnds(
    of node: Node, least: Int, most: Int?, from starts: Set<Int>, in text: [Unicode.Scalar]
  ) -> Set<Int> {
    var current = starts
    for _ in 0..<min(least, text.count + 1) { current = ends(of: node, from: current, in: text) }
    var all = current
    var rounds = min(most.map { $0 - least } ?? text.count, text.count)
    while rounds > 0, !current.isEmpty {
      current = ends(of: node, from: current, in: text).subtracting(all)
      all.formUnion(current)
      rounds -= 1
    }
    return all
  }

  /// The values that are tried are shorter.
  private static let longest = 300
}

/// The characters that one place of a pattern accepts.
struct InputCharacters: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }

  static let all = InputCharacters(ranges: [0...0x10FFFF])
  static let digits = InputCharacters(ranges: [0x30...0x39])
  static let word = InputCharacters(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let space = InputCharacters(ranges: [0x09...0x0D, 0x20...0x20, 0xA0...0xA0])
}
