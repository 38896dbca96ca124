/// Tells the counters of what people may still type, which speak of no question and help nobody.
struct Counter {
  let vocabulary: Vocabulary

  /// "4000 characters left", "Caractères restants : 4000", "0/250", "0 sur 250 caractères".
  func isAll(of text: String) -> Bool {
    guard text.utf8.count <= Self.longest, text.utf8.contains(where: Self.mayBeNumber),
      text.holdsNumber
    else { return false }
    let words = FoldedWords(text, limit: Self.mostWords).words
    let said = words.filter { !$0.unicodeScalars.allSatisfy(\.isNumber) }
    let isFraction = text.utf8.contains(UInt8(ascii: "/")) && words.count - said.count == 2
    guard !said.isEmpty else { return isFraction }
    let told = FoldedWords(said.joined(separator: " "))
    return vocabulary.isOnly(.counters, told)
      || vocabulary.isMentioned(.counters, in: told) && said.count <= Self.mostSaid
      || isFraction && said.count == 1 && vocabulary.isMentioned(.formats, in: told)
  }

  /// A text without the count at its end: "Message" of "Message 0/250".
  static func cutting(endOf text: Substring) -> Substring? {
    let slash = UInt8(ascii: "/")
    guard text.utf8.contains(slash), let last = text.split(separator: " ").last,
      last.utf8.contains(slash)
    else { return nil }
    let bare = last.drop { $0 == "(" }.prefix { $0 != ")" }
    let numbers = bare.split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers[0] == "0", numbers[1].count > 1,
      numbers[1].allSatisfy(\.isNumber)
    else { return nil }
    return text[..<last.startIndex]
  }

  /// Most lines are seen in bytes to hold no number.
  private static func mayBeNumber(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static let longest = 80
  private static let mostWords = 10
  private static let mostSaid = 6
}
