import Markup

/// Which answers are compulsory: by attribute, by asterisk, by words, or by default.
struct Requirements {
  let vocabulary: Vocabulary
  /// Whether the page says that everything is compulsory, or marks only what is optional.
  let isRequiredByDefault: Bool

  /// Whether words mark what is optional, and nothing on the screen what is compulsory.
  let marksOnlyOptional: Bool

  /// Whether the page tells what is compulsory or what is not.
  let marksSomething: Bool

  /// `wordings` are the labels of `controls`, all those that the page asks people to fill.
  init(vocabulary: Vocabulary, wordings: [String], controls: [Control], saysEverythingIs: Bool) {
    self.vocabulary = vocabulary
    let words = wordings.map { FoldedWords($0) }
    let marksOptional =
      words.contains { vocabulary.isMentioned(.optionalMarks, in: $0) }
      || wordings.contains { Self.endsWithOptionalMark($0, vocabulary) }
    let showsRequired =
      wordings.contains(where: Self.hasAsterisk)
      || words.contains {
        vocabulary.isMentioned(.requiredMarks, in: $0)
          && !vocabulary.isMentioned(.optionalMarks, in: $0)
      }
    let marksRequired = controls.contains(where: \.isRequired) || showsRequired
    marksOnlyOptional = marksOptional && !showsRequired
    isRequiredByDefault = saysEverythingIs || marksOptional && !marksRequired
    marksSomething = saysEverythingIs || marksOptional || marksRequired
  }

  /// Whether the words around a control mark it as compulsory.
  func isMarkedRequired(_ wording: String) -> Bool {
    let words = FoldedWords(wording)
    if vocabulary.isMentioned(.optionalMarks, in: words) { return false }
    return Self.hasAsterisk(wording) || vocabulary.isMentioned(.requiredMarks, in: words)
  }

  func isMarkedOptional(_ wording: String, hint: String) -> Bool {
    vocabulary.isMentioned(.optionalMarks, in: wording)
      || vocabulary.isMentioned(.optionalMarks, in: hint)
      || Self.endsWithOptionalMark(wording, vocabulary)
  }

  /// A mark closes what people agree to, after more words than wordings have.
  private static func endsWithOptionalMark(_ wording: String, _ vocabulary: Vocabulary) -> Bool {
    wording.utf8.count > longWording
      && vocabulary.isAtEnd(.optionalMarks, of: FoldedWords(String(wording.suffix(lettersOfMark))))
  }

  /// Below it, all words are looked at.
  private static let longWording = 200
  private static let lettersOfMark = 40

  /// An asterisk at either end of a wording, before or after a colon, or before a note in brackets.
  private static func hasAsterisk(_ wording: String) -> Bool {
    wording.utf8.contains(UInt8(ascii: "*"))
      && (wording.prefix(3).contains("*") || wording.suffix(4).contains("*")
        || wording.holds("* ("))
  }
}

/// The sign by which a page marks compulsory answers: an asterisk.
enum RequiredSign {
  /// Whether a text that speaks of compulsory answers names the sign too.
  static func isExplained(in text: String) -> Bool {
    text.contains(where: asterisks.contains)
      || !words.isDisjoint(with: FoldedWords(text, limit: 200).words)
  }

  /// Whether the sign stands somewhere in a text.
  static func isIn(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "*"))
      || !text.utf8.allSatisfy { $0 < 0x80 } && text.contains(where: asterisks.contains)
  }

  private static let asterisks: Set<Character> = ["*", "∗", "＊", "✱"]
  private static let words: Set<String> = [
    "asterisque", "asterisques", "etoile", "asterisk", "asterisks", "star",
  ]
}
