import Random

/// Changes an input in a few places, each time otherwise.
struct Mutator {
  let kind: InputKind
  /// What else inputs of this kind are made of.
  let seeds: SeedTexts

  /// The input of a number: the same for the same seed, on every machine.
  func input(_ number: UInt64, seed: UInt64) -> [UInt8] {
    var first = SeededGenerator(seed: seed ^ 0x5DEE_CE66)
    var random = SeededGenerator(seed: first.next() ^ number &* 0xD134_2543_DE82_EF95)
    _ = random.next()
    let wanted = InputSize.bytes(using: &random)
    var input = Input(pieces: seeds.window(wanted, using: &random))
    let limit = kind == .html ? wanted : input.pieces.reduce(wanted) { $0 + $1.text.utf8.count }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      change(&input, limit: limit, using: &random)
    }
    var bytes = input.bytes
    if bytes.count > limit { bytes.removeSubrange(limit...) }
    if Int.random(in: 0..<12, using: &random) == 0 { breakBytes(&bytes, using: &random) }
    return bytes
  }

  private func change(
    _ input: inout Input, limit: Int, using random: inout SeededGenerator
  ) {
    guard !input.pieces.isEmpty else {
      input.pieces = seeds.window(limit, using: &random)
      return
    }
    let place = Int.random(in: 0..<input.pieces.count, using: &random)
    switch Int.random(in: 0..<20, using: &random) {
    case 0...6: replaceValue(near: place, in: &input, using: &random)
    case 7, 8: input.pieces.removeSubrange(block(at: place, in: input, using: &random))
    case 9: repeatBlock(at: place, in: &input, limit: limit, using: &random)
    case 10, 11: moveBlock(at: place, in: &input, using: &random)
    case 12...14: input.pieces.insert(contentsOf: seeds.block(using: &random), at: place)
    case 15: wrapBlock(at: place, in: &input, limit: limit, using: &random)
    case 16: input.pieces.remove(at: place)
    case 17: input.pieces.insert(hostilePiece(using: &random), at: place)
    case 18: input.pieces.swapAt(place, Int.random(in: 0..<input.pieces.count, using: &random))
    default: cut(&input, at: place, using: &random)
    }
  }

  private func block(
    at place: Int, in input: Input, using random: inout SeededGenerator
  ) -> Range<Int> {
    if kind != .html, Bool.random(using: &random) { return input.line(around: place) }
    return place..<input.end(ofBlockAt: place)
  }

  private func repeatBlock(
    at place: Int, in input: inout Input, limit: Int, using random: inout SeededGenerator
  ) {
    let block = Array(input.pieces[block(at: place, in: input, using: &random)])
    let size = max(1, block.reduce(0) { $0 + $1.text.utf8.count })
    let most = max(1, min(limit / size, 2_000))
    let count = Int.random(in: 1...Int.random(in: 1...most, using: &random), using: &random)
    input.pieces.insert(
      contentsOf: repeatElement(block, count: count).joined(), at: place)
  }

  private func moveBlock(at place: Int, in input: inout Input, using random: inout SeededGenerator)
  {
    let range = block(at: place, in: input, using: &random)
    let block = Array(input.pieces[range])
    if Bool.random(using: &random) { input.pieces.removeSubrange(range) }
    input.pieces.insert(
      contentsOf: block, at: Int.random(in: 0...input.pieces.count, using: &random))
  }

  /// Puts a block into many boxes, one in the other.
  private func wrapBlock(
    at place: Int, in input: inout Input, limit: Int, using random: inout SeededGenerator
  ) {
    let opening = seeds.opening(using: &random)
    let most = max(1, min(limit / (2 * max(1, opening.text.utf8.count)), 1_000))
    let depth = Int.random(in: 1...Int.random(in: 1...most, using: &random), using: &random)
    let closing = Input.Piece(kind == .html ? .endTag : .closing, closing(of: opening))
    let end = input.end(ofBlockAt: place)
    input.pieces.insert(contentsOf: repeatElement(closing, count: depth), at: end)
    input.pieces.insert(contentsOf: repeatElement(opening, count: depth), at: place)
  }

  private func closing(of opening: Input.Piece) -> String {
    guard kind == .html else { return opening.text == "[" ? "]" : "}" }
    return "</" + opening.text.dropFirst().prefix { $0.isLetter || $0.isNumber } + ">"
  }

  private func cut(_ input: inout Input, at place: Int, using random: inout SeededGenerator) {
    if Bool.random(using: &random) {
      input.pieces.removeSubrange(place...)
    } else if kind == .html {
      input.pieces.insert(.init(.mark, InputKind.pageBreak), at: place)
    } else {
      input.pieces.insert(.init(.lineEnd, "\n"), at: place)
    }
  }

  /// Bytes that are no text.
  private func breakBytes(_ bytes: inout [UInt8], using random: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2:
        bytes.insert(contentsOf: [0xEF, 0xBF, 0xC0, 0xFF].shuffled(using: &random), at: place)
      default: bytes.removeSubrange(place...)
      }
    }
  }
}

// MARK: - Values

extension Mutator {
  private func hostilePiece(using random: inout SeededGenerator) -> Input.Piece {
    .init(kind == .html ? .text : .value, hostileValue(using: &random))
  }

  private func hostileValue(using random: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: return HostileTexts.numbers.randomElement(using: &random) ?? ""
    case 4...7: return HostileTexts.texts.randomElement(using: &random) ?? ""
    case 8: return seeds.value(using: &random)
    default:
      let text = HostileTexts.texts.randomElement(using: &random) ?? ""
      return HostileTexts.long(text, Int.random(in: 2...300, using: &random))
    }
  }

  private func replaceValue(
    near place: Int, in input: inout Input, using random: inout SeededGenerator
  ) {
    let roles: Set<Input.Piece.Role> = kind == .html ? [.startTag, .mark, .text] : [.value]
    guard let found = input.pieces[place...].firstIndex(where: { roles.contains($0.role) }) else {
      return
    }
    let old = input.pieces[found]
    if kind == .html, old.role != .text {
      input.pieces[found].text = changedTag(old.text, using: &random)
    } else if old.text.hasPrefix("\"") {
      let value = hostileValue(using: &random)
      let isBare = Int.random(in: 0..<3, using: &random) == 0
      input.pieces[found].text = isBare ? value : "\"" + escaped(value) + "\""
    } else {
      input.pieces[found].text = hostileValue(using: &random)
    }
  }

  private func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  /// Another value of an attribute, another attribute, one less, or another name.
  private func changedTag(_ tag: String, using random: inout SeededGenerator) -> String {
    guard tag.hasSuffix(">"), tag.count > 2, !tag.hasPrefix("<!") else { return tag + "x" }
    let body = String(tag.dropLast())
    switch Int.random(in: 0..<8, using: &random) {
    case 0...4:
      return body + attribute(using: &random) + ">"
    case 5:
      guard let equals = body.lastIndex(of: "=") else {
        return body + attribute(using: &random) + ">"
      }
      return body[...equals] + "\"" + hostileValue(using: &random) + "\">"
    case 6:
      guard let space = body.lastIndex(of: " ") else { return tag }
      return body[..<space] + ">"
    default:
      let name = seeds.opening(using: &random).text.dropFirst().prefix { $0.isLetter }
      let rest = body.dropFirst().drop { $0.isLetter || $0.isNumber }
      return "<" + name + rest + ">"
    }
  }

  private func attribute(using random: inout SeededGenerator) -> String {
    let name = HTMLWords.attributes.randomElement(using: &random) ?? "id"
    let value =
      Bool.random(using: &random)
      ? HTMLWords.values.randomElement(using: &random) ?? "" : hostileValue(using: &random)
    return " " + name + "=\"" + value.replacing("\"", with: "&quot;") + "\""
  }
}
