import Random

/// The inputs which others are made from, and what they are made of.
struct SeedTexts {
  private let kind: InputKind
  private let inputs: [[Input.Piece]]
  private let values: [String]

  init(_ texts: [String], kind: InputKind) {
    self.kind = kind
    inputs = texts.map { Input($0, kind: kind).pieces }.filter { !$0.isEmpty }
    let words = inputs.joined().filter { $0.role == .value || $0.role == .text }.map(\.text)
    values = Array(Set(words)).sorted()
  }

  /// A whole input, or of a page a part of some bytes.
  func window(_ bytes: Int, using random: inout SeededGenerator) -> [Input.Piece] {
    guard let pieces = inputs.randomElement(using: &random) else { return [] }
    guard kind == .html else {
      return pieces.count > 4_000 ? Array(pieces.prefix(4_000)) : pieces
    }
    let isBeginning = Int.random(in: 0..<8, using: &random) == 0
    let start = isBeginning ? 0 : Int.random(in: 0..<pieces.count, using: &random)
    var end = start
    var size = 0
    while end < pieces.count, size < bytes {
      size += pieces[end].text.utf8.count
      end += 1
    }
    return Array(pieces[start..<end])
  }

  /// A block of some input, such as an element, a list, a line.
  func block(using random: inout SeededGenerator) -> [Input.Piece] {
    guard let pieces = inputs.randomElement(using: &random) else { return [] }
    let input = Input(pieces: pieces)
    let place = Int.random(in: 0..<pieces.count, using: &random)
    if kind != .html, Bool.random(using: &random) {
      return Array(pieces[input.line(around: place)])
    }
    return Array(pieces[place..<input.end(ofBlockAt: place, limit: 60)])
  }

  func opening(using random: inout SeededGenerator) -> Input.Piece {
    guard kind == .html else { return .init(.opening, Bool.random(using: &random) ? "[" : "{") }
    return .init(.startTag, HTMLWords.openings.randomElement(using: &random) ?? "<div>")
  }

  func value(using random: inout SeededGenerator) -> String {
    values.randomElement(using: &random) ?? ""
  }
}
