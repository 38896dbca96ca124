import Words

/// Numbers as rule authors write them: digits, at most one point, perhaps a minus.
enum PlainNumber {
  /// nil for anything else, such as `5 %`, `1e3`, `0x10` or `.inf`.
  static func value(of text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain =
      parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
    guard isPlain, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// How to write what was meant.
  static func hint(for text: String) -> Sentence {
    let bare = text.filter { $0.isNumber || $0 == "." || $0 == "," || $0 == "-" }
    let pointed = bare.replacing(",", with: ".")
    guard let number = value(of: pointed) else {
      return Sentence("write digits, such as 15 or 0.25")
    }
    if text.contains("%") {
      return Sentence("write \(text.quoted) as a share: \("\(number / 100)")")
    }
    if text.contains(",") { return Sentence("the decimal mark is a point: \(pointed)") }
    return Sentence("write \(pointed) alone, without unit or spaces")
  }
}
