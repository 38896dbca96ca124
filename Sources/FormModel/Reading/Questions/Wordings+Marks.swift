import Markup

/// The marks of obligation at the ends of wordings.
extension Wordings {
  /// A mark in an element of its own, at the end of a label, put in brackets: "Length Required" is
  /// "Length (Required)".
  func markedApart(_ own: String, _ control: Control) -> String {
    guard own.last?.isLetter == true, isMarkAtEnd(of: FoldedWords(own, limit: Self.mostWords))
    else { return own }
    for part in names.labels.labels(of: control.element).flatMap({
      $0.descendants.prefix(Self.mostParts)
    }) {
      let text = (part.name == .img ? part[.alt] ?? "" : part.text).whitespaceFolded
      if own.count > text.count, own.hasSuffix(text), isMarkAlone(text) {
        return own.dropLast(text.count) + " (" + text + ")"
      }
    }
    return own
  }

  private func isMarkAtEnd(of words: FoldedWords) -> Bool {
    vocabulary.isAtEnd(.requiredMarks, of: words) || vocabulary.isAtEnd(.optionalMarks, of: words)
  }

  private func isMarkAlone(_ text: String) -> Bool {
    let words = FoldedWords(text, limit: 6)
    return vocabulary.isOnly(.requiredMarks, words) || vocabulary.isOnly(.optionalMarks, words)
  }

  private static let mostWords = 60
  private static let mostParts = 20

  /// Takes the marks of obligation and the punctuation off a wording.
  func cleaned(_ wording: String) -> String {
    var text = wording[...]
    while let last = text.last {
      if Self.isSign(last) {
        text.removeLast()
      } else if Self.closesBracket(last),
        let open = text.lastIndex(where: Self.opensBracket),
        isMark(String(text[open...])) || isNote(after: text[..<open])
      {
        text = text[..<open]
      } else if let help = helpLink(atEndOf: text) ?? beforeMark(atEndOf: text)
        ?? Counter.cutting(endOf: text)
      {
        text = help
      } else {
        break
      }
    }
    if text.hasPrefix("(*)") { text.removeFirst(3) }
    while let first = text.first, first == "*" || first.isWhitespace { text.removeFirst() }
    let rest = String(text)
    return rest.holds("* (") ? rest.replacing("* (", with: "(") : rest
  }

  /// Whether words in brackets after these only help: after a colon or a full stop, all is asked.
  private func isNote(after text: Substring) -> Bool {
    text.last { !$0.isWhitespace }.map { ":：.".contains($0) } ?? false
  }

  /// The help in brackets that `cleaned` takes off a wording; empty where it takes none.
  func note(atEndOf wording: String) -> String {
    let end = wording.lastIndex { !Self.isSign($0) }
    let text = end.map { wording[...$0] } ?? ""
    guard let last = text.last, Self.closesBracket(last),
      let open = text.lastIndex(where: Self.opensBracket), isNote(after: text[..<open]),
      !isMark(String(text[open...]))
    else { return "" }
    return String(text[open...].dropFirst().dropLast())
  }

  /// Whether a sign at the end of a wording says nothing of what is asked.
  private static func isSign(_ character: Character) -> Bool {
    if let letter = character.asciiValue {
      return letter == UInt8(ascii: "*") || letter == UInt8(ascii: ":")
        || letter == UInt8(ascii: "(") || character.isWhitespace
    }
    return character == "∗" || character == "※" || character == "：" || character.isWhitespace
  }

  private static func opensBracket(_ character: Character) -> Bool {
    "([（【［".contains(character)
  }

  private static func closesBracket(_ character: Character) -> Bool {
    if let letter = character.asciiValue {
      return letter == UInt8(ascii: ")") || letter == UInt8(ascii: "]")
    }
    return character == "）" || character == "】" || character == "］"
  }

  /// What stands before a link such as "What's this?".
  private func helpLink(atEndOf text: Substring) -> Substring? {
    guard let last = text.utf8.last else { return nil }
    for phrase in vocabulary.phrases(.helpLinks)
    where Self.canEnd(text, last, with: phrase) && text.count > phrase.count + 1
      && text.suffix(phrase.count).lowercased() == phrase.lowercased()
    {
      let rest = text.dropLast(phrase.count)
      // The screen sets a link apart that no space does: "Account typeWhat's this?".
      let isJoined = rest.last?.isLetter ?? true
      let isApart =
        rest.last?.isLowercase ?? false && text[rest.endIndex...].first?.isUppercase ?? false
      return isJoined && !isApart ? nil : rest
    }
    return nil
  }

  /// What stands before a mark after a dash: "Colour" of "Colour - optional".
  private func beforeMark(atEndOf text: Substring) -> Substring? {
    guard text.utf8.contains(where: Self.mayBeginDash),
      let dash = text.unicodeScalars.lastIndex(where: Self.isDash), dash > text.startIndex,
      text[text.index(before: dash)].isWhitespace,
      isMarkAlone(String(text[text.index(after: dash)...]))
    else { return nil }
    return text[..<dash]
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "–" || scalar == "—"
  }

  /// The longer dashes begin with the byte 0xE2: in bytes, most wordings are seen to hold none.
  private static func mayBeginDash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == 0xE2
  }

  /// Whether the last bytes allow it: lower case of a whole text costs a hundred times more.
  private static func canEnd(_ text: Substring, _ one: UInt8, with phrase: String) -> Bool {
    guard let other = phrase.utf8.last else { return false }
    // What is not ASCII may be written in several ways, none of which ends in ASCII.
    if max(one, other) >= 0x80 { return min(one, other) >= 0x80 }
    return one | 0x20 == other | 0x20
      && zip(text.utf8.reversed(), phrase.utf8.reversed()).allSatisfy { one, other in
        one | 0x20 == other | 0x20 || max(one, other) >= 0x80
      }
  }

  /// Whether a bracket only says that an answer is compulsory or not, or that several may be given, or
  /// holds blanks to fill.
  func isMark(_ text: String) -> Bool {
    if vocabulary.isMentioned(.severalAnswers, in: FoldedWords(text, limit: 8)) { return true }
    if text.dropFirst().dropLast().allSatisfy({ "*_/-. ".contains($0) }) { return true }
    let words = FoldedWords(text, limit: 8)
    return words.count <= 4
      && (vocabulary.isMentioned(.requiredMarks, in: words)
        || vocabulary.isMentioned(.optionalMarks, in: words))
  }
}
