import Numbers
import Words

/// Reads a cue from left to right. It calls itself for what stands between brackets, a few levels.
struct CueParser {
  private let text: [UInt8]
  private var place = 0
  private var depth = 0

  init(_ text: String) { self.text = Array(text.utf8) }

  private static let deepest = 4
  private static let gap = Array("…".utf8)

  /// What has a meaning in a cue; everything else is words.
  private enum Symbol { case open, close, or, number, endOfNumber, beginning, gap }

  /// The symbol at the place, if one stands there.
  private var symbol: Symbol? {
    guard place < text.count else { return nil }
    switch text[place] {
    case UInt8(ascii: "("): return .open
    case UInt8(ascii: ")"): return .close
    case UInt8(ascii: "|"): return .or
    case UInt8(ascii: "{"): return .number
    case UInt8(ascii: "}"): return .endOfNumber
    case UInt8(ascii: "*"): return .beginning
    case Self.gap[0]: return text[place...].starts(with: Self.gap) ? .gap : nil
    default: return nil
    }
  }

  mutating func parts() throws(CueError) -> [CuePart] {
    let parts = try sequence()
    if place < text.count { throw unexpected }
    return parts
  }

  private mutating func sequence() throws(CueError) -> [CuePart] {
    var parts: [CuePart] = []
    while place < text.count, symbol != .close, symbol != .or { parts += try item() }
    return parts
  }

  private mutating func item() throws(CueError) -> [CuePart] {
    guard let symbol else { return words().map(CuePart.step) }
    switch symbol {
    case .open: return [try group()]
    case .number: return [.step(try number())]
    case .gap:
      place += Self.gap.count
      return [.step(.gap)]
    default: throw unexpected
    }
  }

  private var unexpected: CueError { .unexpected(string(place..<(place + 1))) }

  private mutating func group() throws(CueError) -> CuePart {
    depth += 1
    guard depth <= Self.deepest else { throw .unexpected("(") }
    defer { depth -= 1 }
    var ways: [[CuePart]] = []
    repeat {
      place += 1
      ways.append(try sequence())
    } while symbol == .or
    guard symbol == .close else { throw .notClosed }
    place += 1
    return .oneOf(ways)
  }

  /// Words up to the next symbol; the last one may be the beginning of one.
  private mutating func words() -> [CueToken] {
    let start = place
    while place < text.count, symbol == nil { place += 1 }
    var tokens = FoldedClauses(string(start..<place)).words.map(CueToken.word)
    if symbol == .beginning {
      place += 1
      if case .word(let last)? = tokens.popLast() { tokens.append(.prefix(last)) }
    }
    return tokens
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// `{duration more than 20 min}`, `{count less than 3}`.
  private mutating func number() throws(CueError) -> CueToken {
    guard let end = text[place...].firstIndex(of: UInt8(ascii: "}")) else { throw .notClosed }
    let inside = string((place + 1)..<end)
    place = end + 1
    let words = inside.split(separator: " ").map(String.init)
    guard words.count >= 4, words[2] == "than", words[1] == "more" || words[1] == "less",
      let value = Double(words[3], within: 0...1_000_000)
    else { throw .unknownNumber(inside) }
    let comparison: CueToken.QuantityComparison = words[1] == "more" ? .more : .less
    switch (words[0], Array(words.dropFirst(4))) {
    case ("count", []): return .count(comparison, value)
    case ("duration", ["min"]): return .duration(comparison, minutes: value)
    case ("duration", ["h"]): return .duration(comparison, minutes: value * 60)
    default: throw .unknownNumber(inside)
    }
  }
}
