/// Words made comparable: lower case, without accents, punctuation or doubled spaces.
///
/// `"N° de téléphone (portable)"` becomes `no`, `de`, `telephone`, `portable`.
public struct FoldedWords: Sendable, Hashable {
  public let words: [String]

  /// Folds a text; at most `limit` words are kept, since wordings that matter are short.
  public init(_ text: String, limit: Int = 60) {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let folded = Self.fold(scalar)
      if folded.isEmpty {
        if !word.isEmpty { words.append(word) }
        word = ""
        if words.count >= limit { break }
      } else {
        word += folded
      }
    }
    if !word.isEmpty, words.count < limit { words.append(word) }
    self.words = words
  }

  /// The words with single spaces between them.
  public var text: String { words.joined(separator: " ") }

  public var isEmpty: Bool { words.isEmpty }

  /// Whether these words stand one after the other somewhere in this text.
  public func contains(_ phrase: FoldedWords) -> Bool {
    let length = phrase.words.count
    guard length > 0, length <= words.count else { return false }
    return (0...(words.count - length)).contains { start in
      words[start..<(start + length)].elementsEqual(phrase.words)
    }
  }

  /// The folded form of one character; empty for what separates words.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: String(Character(scalar))
    case 0x41...0x5A: String(Character(Unicode.Scalar(UInt8(scalar.value) + 32)))
    case 0xB0, 0xBA: "o"  // the degree or ordinal sign of "n°"
    case 0x0300...0x036F: ""
    case ..<0x80: ""
    default: accents[scalar] ?? (scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : "")
    }
  }

  /// Letters of French and its neighbours, without their accents.
  private static let accents: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("c", "çćčÇĆČ"), ("d", "ďđĎĐ"), ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"),
      ("g", "ğĞ"), ("i", "ìíîïīįıÌÍÎÏĪĮİ"), ("l", "łŁ"), ("n", "ñńňÑŃŇ"),
      ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"), ("r", "řŘ"), ("s", "śşšŚŞŠ"), ("ss", "ß"), ("t", "ťţŤŢ"),
      ("u", "ùúûüūůűÙÚÛÜŪŮŰ"), ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"), ("ae", "æÆ"), ("oe", "œŒ"),
    ]
    return Dictionary(
      groups.flatMap { plain, letters in letters.unicodeScalars.map { ($0, plain) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
