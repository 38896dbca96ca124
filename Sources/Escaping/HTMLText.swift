import Numbers

/// Writes texts into HTML, where no text can end an attribute, an element or a section.
package enum HTMLText {
  /// Characters of a text: longer ones are there to break a page.
  package static let usualLimit = 2000

  /// The text on one line, for an attribute or for the inside of an element.
  package static func escaped(_ text: String, limit: Int = usualLimit) -> String {
    String(decoding: escapedBytes(text, limit: limit), as: UTF8.self)
  }

  /// The same as UTF-8.
  static func escapedBytes(_ text: String, limit: Int) -> [UInt8] {
    XMLText.escapedBytes(TerminalText.safe(text, limit: limit))
  }

  /// A length to a tenth, in as few bytes as it takes: a report has thousands of them.
  package static func length(_ value: Double) -> String {
    let tenths = Int(rounding: value.isFinite ? value * 10 : 0, within: 0...10_000_000)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

extension HTML {
  /// A link out of the report; the words alone when the address is none of the web.
  package static func link(_ words: String, to address: String?) -> HTML {
    guard let address = address.flatMap(MarkdownText.linkTarget) else { return "\(words)" }
    return "<a href=\"\(address)\" rel=\"noreferrer\">\(words)</a>"
  }
}
