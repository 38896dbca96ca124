import Numbers

/// The words of a text as people type it, folded, with the places where clauses and sentences end.
///
/// Beside what `FoldedWords` does, digits are parted from letters (`30min` is `30`, `min`), English
/// contractions are one word (`don't` and `dont` are `dont`), and what stands between ‹ and › is left
/// out: it is a mark, not a word that somebody wrote.
package struct FoldedClauses: Sendable {
  /// All words, one after the other: exports hold millions, too many for a `String` each.
  package private(set) var bytes: [UInt8] = []
  /// Where each word ends in the bytes.
  package private(set) var ends: [Int] = []
  /// What stands before each word.
  package private(set) var breaks: [Break] = []

  /// What parts two words.
  package enum Break: UInt8, Sendable, Comparable {
    case none
    /// What is quoted begins there: `no “invalid date”`.
    case quotation
    case clause, sentence

    package static func < (one: Break, other: Break) -> Bool { one.rawValue < other.rawValue }
  }

  /// Folds a text; at most `limit` words are kept.
  package init(_ text: String, limit: Int = 2000) {
    var text = text
    text.withUTF8 { read($0, limit: limit) }
  }

  package var count: Int { ends.count }

  /// The words as texts.
  package var words: [String] { ends.indices.map(word) }

  /// The word at a place.
  package func word(at place: Int) -> String {
    String(decoding: bytes[(place > 0 ? ends[place - 1] : 0)..<ends[place]], as: UTF8.self)
  }

  /// Each word, as bytes which are there as long as the call.
  @inlinable
  package func forEachWord(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for end in ends {
        take(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        start = end
      }
    }
  }

  /// Where the word begins that is not closed yet.
  private var start = 0
  private var pending = Break.sentence
  private var endsInDigit = false

  private var isInWord: Bool { bytes.count > start }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, limit: Int) {
    bytes.reserveCapacity(text.count)
    ends.reserveCapacity(text.count / 5 + 1)
    breaks.reserveCapacity(text.count / 5 + 1)
    var position = 0
    while position < text.count, ends.count < limit {
      let byte = text[position]
      if byte < 0x80 {
        position += 1
        let folded = LetterFolding.folded(ascii: byte)
        if folded != 0 {
          append(folded)
        } else if byte == 0x20 {
          close()
        } else if let end = take(byte, before: position, in: text) {
          position = end
        }
      } else if Self.isMark(text, position) {
        close()
        part(.clause)
        position = Self.endOfMark(text, position)
      } else {
        let start = position
        let scalar = LetterFolding.scalar(in: text, at: &position)
        if let end = take(scalar, from: start, to: position, in: text) { position = end }
      }
    }
    if ends.count < limit { close() } else { bytes.removeLast(bytes.count - start) }
  }

  /// Takes an ASCII sign; the place after a contraction which was taken with it.
  private mutating func take(
    _ byte: UInt8, before next: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if byte == UInt8(ascii: "'"), let end = contraction(at: next, in: text) { return end }
    let isDecimal =
      (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && endsInDigit && isInWord
      && next < text.count && (0x30...0x39).contains(text[next])
    let isWithinAddress =
      byte == UInt8(ascii: ".") && isInWord && !endsInDigit && next < text.count
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[next])
    let isOpening = byte == UInt8(ascii: "\"") && !isInWord
    close()
    if !isDecimal, !isWithinAddress { part(isOpening ? .quotation : Self.breaks[Int(byte)]) }
    return nil
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, from start: Int, to end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if scalar == "’" || scalar == "ʼ", let end = contraction(at: end, in: text) { return end }
    if endsInDigit, isInWord, scalar.properties.isAlphabetic { close() }
    if LetterFolding.fold(scalar, isInWord: isInWord, { bytes.append($0) }) {
      endsInDigit = false
      return nil
    }
    close()
    switch scalar {
    case "…", "¿", "¡", "\u{2028}", "\u{2029}", "\u{FFFD}": part(.sentence)
    case "«", "“": part(.quotation)
    case "»", "”", "—", "–", "→": part(.clause)
    case _ where scalar.properties.isEmoji: part(.sentence)
    default: break
    }
    return nil
  }

  private mutating func append(_ folded: UInt8) {
    let isDigit = folded <= 0x39
    if isDigit != endsInDigit {
      close()
      endsInDigit = isDigit
    }
    bytes.append(folded)
  }

  private mutating func part(_ end: Break) { pending = max(pending, end) }

  private mutating func close() {
    guard isInWord else { return }
    ends.append(bytes.count)
    breaks.append(pending)
    pending = .none
    start = bytes.count
  }

  /// The place after `t`, `s`, `re`, `ve`, `ll`, `d` or `m` at the end of a word: it is joined.
  private mutating func contraction(at start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard isInWord, !endsInDigit else { return nil }
    var end = start
    var tail: UInt32 = 0
    while end < text.count, end - start < 3, text[end] < 0x80 {
      let folded = LetterFolding.folded(ascii: text[end])
      guard folded > 0x39 else { break }
      tail = tail << 8 | UInt32(folded)
      end += 1
    }
    let isLetterNext = end < text.count && text[end] >= 0x80
    guard !isLetterNext, Self.contractions.contains(tail) else { return nil }
    for letter in text[start..<end] { bytes.append(LetterFolding.folded(ascii: letter)) }
    return end
  }

  /// The letters of each, one after the other in one number: French has an apostrophe in every sentence.
  private static let contractions: [UInt32] = ["t", "s", "re", "ve", "ll", "d", "m"].map { tail in
    tail.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let breaks: [Break] = (0..<128).map { code in
    switch UInt8(code) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"), 0x0A, 0x0D:
      .sentence
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: "/"):
      .clause
    default: .none
    }
  }

  /// Whether ‹ stands at a position.
  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    position + 2 < text.count && text[position] == 0xE2 && text[position + 1] == 0x80
      && text[position + 2] == 0xB9
  }

  /// Bytes of the longest mark.
  private static let longestMark = 64

  private static func endOfMark(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let limit = min(text.count - 2, start + longestMark)
    var position = start + 3
    while position < limit {
      if text[position] == 0xE2, text[position + 1] == 0x80, text[position + 2] == 0xBA {
        return position + 3
      }
      position += 1
    }
    return start + 3
  }
}
