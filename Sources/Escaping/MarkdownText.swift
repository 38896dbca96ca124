/// Writes texts into Markdown as GitHub, GitLab and Forgejo read it.
///
/// Words of a page stay words: no table, link, picture, HTML, code, mention of a person, or number of
/// an issue comes out of them.
package enum MarkdownText {
  /// One line of words of a page, for the middle of a line or the cell of a table.
  package static func escaped(_ text: String, limit: Int = 300) -> String {
    var result = ""
    var before: Unicode.Scalar = " "
    for scalar in TerminalText.safe(text, limit: limit).unicodeScalars {
      result += written(scalar, after: before)
      before = scalar
    }
    return result
  }

  /// A sentence of a rule, whose words between backticks are code.
  package static func ruleText(_ text: String, limit: Int = 1000) -> String {
    let parts = TerminalText.safe(text, limit: limit)
      .split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.count % 2 == 1 else { return escaped(text, limit: limit) }
    return parts.enumerated().map { offset, part in
      let words = String(part)
      // A vertical bar ends a cell even inside code.
      return offset % 2 == 0
        ? spaced(words, limit: limit) : "`\(words.replacing("|", with: "\\|"))`"
    }.joined()
  }

  /// A web address that can stand between `(<` and `>)`; nil for anything else.
  package static func linkTarget(_ address: String) -> String? {
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    let forbidden = address.unicodeScalars.contains {
      $0.value <= 0x20 || $0.value > 0x7E || "<>|\\\"`".unicodeScalars.contains($0)
    }
    return forbidden ? nil : address
  }

  /// A zero-width space, which people see in the source and forges do not read over.
  private static let breaker = "&#8203;"

  /// The same as `escaped`, with the spaces at both ends.
  private static func spaced(_ text: String, limit: Int) -> String {
    let words = escaped(text, limit: limit)
    guard !words.isEmpty else { return text.isEmpty ? "" : " " }
    return (text.first == " " ? " " : "") + words + (text.last == " " ? " " : "")
  }

  private static func written(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\\", "`", "*", "_", "[", "]", "|": "\\\(scalar)"
    // Mentions, numbers of issues, merge requests and labels.
    case "@", "#", "!", "~", "$", "^": "\(scalar)\(breaker)"
    // Bare addresses become links: `https://` and `www.`.
    case "/" where before == ":": breaker + "/"
    case "." where before == "w" || before == "W": breaker + "."
    default: String(scalar)
    }
  }
}
