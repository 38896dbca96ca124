import Escaping
import FormModel
import Report

/// What every part of a text report writes on: a language, a width, colours or none.
///
/// Each line of the report is made here, so that nothing of a page reaches a terminal unless it was
/// made harmless.
struct TextSheet {
  let words: ReportWords
  let width: Int
  let colour: Bool
  let tellsAll: Bool

  /// Narrower terminals wrap by themselves: a table has no shape under this width.
  private static let narrowest = 60
  private static let widest = 200
  /// Characters of one paragraph.
  private static let paragraphLimit = 700

  init(_ style: ReportStyle) {
    words = ReportWords(language: style.language)
    width = min(max(style.width, Self.narrowest), Self.widest)
    colour = style.colour
    tellsAll = style.tellsAll
  }

  /// The first of what there is to tell, or all of it.
  func told<Items: Collection>(_ items: Items, _ limit: Int) -> Items.SubSequence {
    tellsAll ? items[...] : items.prefix(limit)
  }

  /// What was left out, and how to have it: `… and 79 more: --all`.
  func more(_ count: Int, indent: Int) -> [String] {
    count > 0 ? paragraph(words.moreWithAll(count), indent: indent) : []
  }

  var language: Language { words.language }

  /// Words of a page, on one line, of at most this many characters.
  func safe(_ text: String, limit: Int = 90) -> String {
    language.typeset(TerminalText.safe(text, limit: limit))
  }

  /// A wrapped paragraph which begins with a mark; the other lines are aligned after it.
  func paragraph(_ text: String, indent: Int = 0, mark: String = "") -> [String] {
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: indent + TerminalText.width(of: mark))
    return TextWrapping.lines(
      safe(text, limit: Self.paragraphLimit), width: width, first: margin + mark, next: hanging)
  }

  /// One line: the first of the variants which fits, else the last one, cut.
  func line(_ variants: [String]) -> String {
    let safeVariants = variants.map { safe($0, limit: Self.paragraphLimit) }
    let fitting = safeVariants.first { TerminalText.width(of: $0) <= width }
    return fitting ?? TerminalText.cut(safeVariants.last ?? "", toWidth: width)
  }

  /// The title of a part, with an empty line before.
  func heading(_ text: String) -> [String] {
    ["", painted(line([text]), .bold)]
  }

  /// The text in a colour, where colours are wanted. For words of our own only.
  func painted(_ text: String, _ paint: Paint) -> String {
    colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The colours of the report, as terminals number them.
  enum Paint: String {
    case bold = "1"
    case red = "1;31"
    case green = "1;32"
    case yellow = "1;33"
  }

  /// The colour of a letter from A to E.
  func painted(letter: String) -> String {
    switch letter {
    case "A", "B": painted(letter, .green)
    case "C": painted(letter, .yellow)
    default: painted(letter, .red)
    }
  }
}
