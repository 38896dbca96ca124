import Escaping

extension HTML {
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
