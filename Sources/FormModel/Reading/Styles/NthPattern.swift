import Markup
import Numbers

/// Reads `odd`, `even`, `3` and `2n+1`.
enum NthPattern {
  /// The condition of `:nth-child(…)` and its like; nil for other pseudo-classes and other words.
  static func condition(_ word: String, _ argument: ArraySlice<UInt8>) -> PseudoClass? {
    guard word.hasPrefix("nth-"), let (step, offset) = pattern(argument) else { return nil }
    let ofType = word.hasSuffix("of-type")
    guard ofType || word.hasSuffix("-child") else { return nil }
    return .nth(
      step: step, offset: offset, ofType: ofType, fromEnd: word.hasPrefix("nth-last-"))
  }

  private static func pattern(_ argument: ArraySlice<UInt8>) -> (step: Int, offset: Int)? {
    if argument.trimmed.isWord("odd") { return (2, 1) }
    if argument.trimmed.isWord("even") { return (2, 0) }
    let text = String(
      decoding: argument.filter { $0 > 0x20 }.map(\.lowercasedASCII), as: UTF8.self)
    guard let letter = text.firstIndex(of: "n") else {
      return Int(text, within: counted).map { (0, $0) }
    }
    let rest = text[text.index(after: letter)...]
    guard let step = step(text[..<letter]) else { return nil }
    if rest.isEmpty { return (step, 0) }
    return Int(rest, within: counted).map { (step, $0) }
  }

  private static func step(_ text: Substring) -> Int? {
    switch text {
    case "", "+": 1
    case "-": -1
    default: Int(text, within: counted)
    }
  }

  /// Nobody counts further.
  private static let counted = -1_000_000...1_000_000
}

/// Counts the elements of a page among their siblings.
enum ChildPositions {
  /// By node index, from 1; 0 for text.
  static func count(in document: Document) -> [Int32] {
    var positions = [Int32](repeating: 0, count: document.nodeCount)
    var children = [Int32](repeating: 0, count: document.nodeCount + 1)
    for element in document.elements {
      let parent = element.parentIndex.map { $0 + 1 } ?? 0
      children[parent] += 1
      positions[element.index] = children[parent]
    }
    return positions
  }
}
