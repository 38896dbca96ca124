/// A `Content-Type` header taken apart.
package struct MediaType: Sendable {
  /// In lower case, such as `text/html`; nil when the header names none that is well formed.
  package let name: String?
  /// As said, unquoted; nil when unsaid or not a plausible name.
  package let charset: String?
  /// What separates the parts of a message of several, unquoted; nil when unsaid.
  package let boundary: String?

  package init(header: String) {
    let parts = Self.split(header)
    let name = Self.trimmed(parts.first ?? "").lowercased()
    self.name = Self.isWellFormed(name) ? name : nil
    let parameters = parts.dropFirst().compactMap(Self.parameter)
    charset = parameters.lazy.filter { $0.name == "charset" }.map(Self.unquoted)
      .first(where: Self.isToken)
    boundary = parameters.first { $0.name == "boundary" }.map(Self.unquoted)
  }

  private typealias Parameter = (name: String, value: String)

  private static func parameter(_ text: String) -> Parameter? {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    return (
      trimmed(text[..<equals]).lowercased(), trimmed(text[text.index(after: equals)...])
    )
  }

  private static func unquoted(_ parameter: Parameter) -> String {
    trimmed(parameter.value.filter { $0 != "\"" && (parameter.name == "boundary" || $0 != "'") })
  }

  private static func isWellFormed(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(isToken)
  }

  /// A token of RFC 9110, section 5.6.2, of a length that can be shown: servers may write anything.
  private static func isToken(_ text: some StringProtocol) -> Bool {
    (1...127).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
  }

  /// Cuts at the semicolons that stand outside double quotes.
  private static func split(_ header: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in header {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
