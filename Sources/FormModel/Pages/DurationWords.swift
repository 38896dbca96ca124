import Numbers

/// Cuts a sentence into words among which durations are read: "1h30min" becomes 1, h, 30, min.
enum DurationWords {
  static func words(of sentence: String) -> FoldedWords {
    let folded = FoldedWords(keepingDecimals(sentence))
    return FoldedWords(words: folded.words.flatMap(parts))
  }

  /// The runs of digits and of letters of a word that begins with a digit.
  private static func parts(of word: String) -> [String] {
    guard word.first?.isNumber == true, !word.contains(decimalMark) else { return [word] }
    var parts: [String] = []
    var isInNumber = false
    for character in word {
      if character.isNumber != isInNumber || parts.isEmpty { parts.append("") }
      isInNumber = character.isNumber
      parts[parts.count - 1].append(character)
    }
    return parts
  }

  /// A number in digits, with or without decimals.
  static func number(_ word: String) -> Double? {
    guard word.utf8.count < 16, word.first?.isNumber == true else { return nil }
    guard let mark = word.firstRange(of: decimalMark) else { return Double(word, within: possible) }
    return Double(word[..<mark.lowerBound] + "." + word[mark.upperBound...], within: possible)
  }

  /// No promise is longer.
  private static let possible = 0.0...1e6

  private static let decimalMark = "decimal"

  /// Folding cuts words at points and commas: the mark of `1.5 hours` is written in letters first.
  private static func keepingDecimals(_ sentence: String) -> String {
    let bytes = Array(sentence.utf8)
    let marks = bytes.indices.dropFirst().dropLast().filter { position in
      (bytes[position] == 0x2E || bytes[position] == 0x2C)
        && (0x30...0x39).contains(bytes[position - 1])
        && (0x30...0x39).contains(bytes[position + 1])
    }
    guard !marks.isEmpty else { return sentence }
    var kept: [UInt8] = []
    for position in bytes.indices {
      if marks.contains(position) { kept += decimalMark.utf8 } else { kept.append(bytes[position]) }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
