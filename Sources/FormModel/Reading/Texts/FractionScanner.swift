/// Reads `2/5` in a short text.
///
/// By hand: a regular expression would be made anew for each title and heading, which took longer than
/// to read the page.
struct FractionScanner {
  typealias Fraction = (part: Substring, whole: Substring)

  private var rest: Substring

  /// The numbers of a fraction that stands alone, before a dash, or in brackets at the end.
  static func numbers(in text: String) -> Fraction? {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    return atStart(of: text) ?? atEnd(of: text)
  }

  private static func atStart(of text: String) -> Fraction? {
    var scanner = FractionScanner(rest: text[...])
    _ = scanner.take("(")
    guard let fraction = scanner.fraction() else { return nil }
    _ = scanner.take(")")
    let next = scanner.rest.first { !$0.isWhitespace }
    return next.map("-–—:.|".contains) ?? true ? fraction : nil
  }

  private static func atEnd(of text: String) -> Fraction? {
    guard let bracket = text.lastIndex(of: "(") else { return nil }
    var scanner = FractionScanner(rest: text[text.index(after: bracket)...])
    guard let fraction = scanner.fraction(), scanner.take(")") else { return nil }
    return scanner.rest.allSatisfy(\.isWhitespace) ? fraction : nil
  }

  private mutating func fraction() -> Fraction? {
    guard let part = number() else { return nil }
    skipSpace()
    guard take("/") else { return nil }
    skipSpace()
    return number().map { (part, $0) }
  }

  /// One or two digits.
  private mutating func number() -> Substring? {
    let digits = rest.prefix(2).prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    return digits.isEmpty ? nil : digits
  }

  private mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipSpace() {
    if rest.first?.isWhitespace == true { rest.removeFirst() }
  }
}
