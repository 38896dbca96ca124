import Markup

/// One line of text as it stands on the screen, between two controls.
struct ScreenLine {
  enum Kind: Equatable {
    case text
    /// Part of a `<label>`.
    case label(Element)
    case heading
    case legend
    case caption
  }

  /// How its element or its class presents it.
  enum Style { case plain, title, help, complaint }

  let kind: Kind
  let style: Style
  /// The node index of its first piece of text.
  let start: Int
  /// The node index of the block that holds it.
  let block: Int
  let text: String
  /// Whether it goes on where the control before it stands, without a line break.
  let isInline: Bool
  /// Whether it can ask something: it has letters or a sum to solve, and is no counter, price or
  /// place among slides.
  let hasWords: Bool

  static func areWords(_ text: String) -> Bool {
    guard text.holdsLetter else {
      return text.holdsNumber && text.contains { "+=?".contains($0) }
    }
    return !text.holdsNumber || !isPlace(text) && !isPrice(text)
  }

  /// "Slide 2 of 5".
  private static func isPlace(_ text: String) -> Bool {
    let words = FoldedWords(text, limit: 5).words
    return words.count == 4 && words[1].allSatisfy(\.isNumber) && !words[2].holdsNumber
      && words[3].allSatisfy(\.isNumber)
  }

  /// "EUR 20,00", "12.50 €".
  private static func isPrice(_ text: String) -> Bool {
    (currencies.contains(where: text.holds) || text.hasPrefix("EUR ") || text.hasSuffix(" EUR"))
      && text.filter(\.isLetter).count <= 3
  }

  private static let currencies: [StaticString] = ["€", "$", "£", "¥", "₽"]

  /// Whether it begins with something in brackets, other than a mark of obligation.
  var isInBrackets: Bool {
    text.hasPrefix("(") && !text.hasPrefix("(*)") || text.hasPrefix("（")
  }

  /// Whether it may ask rather than help or complain.
  var isTold: Bool { style == .plain || style == .title }

  /// Whether it looks like the name of a box rather than like a sentence about it.
  var isShort: Bool {
    guard let last = text.last else { return false }
    if ":?*".contains(last) { return true }
    return text.count <= 60 && !".!".contains(last)
  }
}
