import Numbers
import Words

/// Reads a cue from left to right. It calls itself for what stands between brackets, a few levels.
struct CueParser {
  private let text: [Character]
  private var place = 0
  private var depth = 0

  init(_ text: String) { self.text = Array(text) }

  private static let deepest = 4

  mutating func parts() throws(CueError) -> [CuePart] {
    let parts = try sequence()
    if place < text.count { throw .unexpected(String(text[place])) }
    return parts
  }

  private mutating func sequence() throws(CueError) -> [CuePart] {
    var parts: [CuePart] = []
    while place < text.count, text[place] != ")", text[place] != "|" { parts += try item() }
    return parts
  }

  private mutating func item() throws(CueError) -> [CuePart] {
    switch text[place] {
    case "(": return [try group()]
    case "{": return [.step(try number())]
    case "…":
      place += 1
      return [.step(.gap)]
    case "}", "*": throw .unexpected(String(text[place]))
    default: return words().map(CuePart.step)
    }
  }

  private mutating func group() throws(CueError) -> CuePart {
    depth += 1
    guard depth <= Self.deepest else { throw .unexpected("(") }
    defer { depth -= 1 }
    var ways: [[CuePart]] = []
    repeat {
      place += 1
      ways.append(try sequence())
    } while place < text.count && text[place] == "|"
    guard place < text.count else { throw .notClosed }
    place += 1
    return .oneOf(ways)
  }

  /// Words up to the next sign; the last one may be the beginning of one.
  private mutating func words() -> [CueToken] {
    let start = place
    while place < text.count, !Self.signs.contains(text[place]) { place += 1 }
    var tokens = FoldedClauses(String(text[start..<place])).words.map(CueToken.word)
    if place < text.count, text[place] == "*" {
      place += 1
      if case .word(let last)? = tokens.popLast() { tokens.append(.prefix(last)) }
    }
    return tokens
  }

  private static let signs: Set<Character> = ["(", ")", "|", "{", "}", "*", "…"]

  /// `{duration more than 20 min}`, `{count less than 3}`.
  private mutating func number() throws(CueError) -> CueToken {
    guard let end = text[place...].firstIndex(of: "}") else { throw .notClosed }
    let inside = String(text[(place + 1)..<end])
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
