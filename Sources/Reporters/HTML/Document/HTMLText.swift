import Numbers

/// Writes texts into HTML, where no text can end an attribute, an element or a section.
enum HTMLText {
  /// Characters of a text: longer ones are there to break a page.
  static let usualLimit = 2000

  /// The text on one line, for an attribute or for the inside of an element.
  static func escaped(_ text: String, limit: Int = usualLimit) -> String {
    XMLText.escaped(TerminalText.safe(text, limit: limit))
  }

  /// A length to a tenth, in as few bytes as it takes: a report has thousands of them.
  static func length(_ value: Double) -> String {
    let tenths = Int(rounding: value.bounded(to: 1e6) * 10, within: 0...10_000_000)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension HTML {
  /// A link out of the report; the words alone when the address is none of the web.
  static func link(_ words: String, to address: String?) -> HTML {
    guard let address = address.flatMap(MarkdownText.linkTarget) else { return "\(words)" }
    return "<a href=\"\(address)\" rel=\"noreferrer\">\(words)</a>"
  }

  /// A sentence of a rule, whose words between backticks are code; the script changes it as a whole.
  static func ruleText(_ text: String) -> HTML {
    "<span class=\"t\">\(withCode(text))</span>"
  }

  private static func withCode(_ text: String) -> HTML {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.count % 2 == 1 else { return "\(text)" }
    return HTML(
      parts.enumerated().map { offset, part in
        offset % 2 == 1 ? "<code>\(part)</code>" : spaced(part)
      })
  }

  /// The text with the spaces at both ends, which stand around code.
  private static func spaced(_ text: String) -> HTML {
    let before: HTML = text.first == " " ? " " : ""
    let after: HTML = text.last == " " && text.count > 1 ? " " : ""
    return "\(before)\(text)\(after)"
  }
}
