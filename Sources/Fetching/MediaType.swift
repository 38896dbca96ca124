/// A `Content-Type` header taken apart.
struct MediaType {
  /// In lower case, such as `text/html`; nil when the header names none that is well formed.
  let name: String?
  /// As said, unquoted; nil when unsaid or not a plausible name.
  let charset: String?

  init(header: String) {
    let parts = Self.split(header)
    let name = Self.trimmed(parts.first ?? "").lowercased()
    self.name = Self.isWellFormed(name) ? name : nil
    charset = parts.dropFirst().lazy.compactMap(Self.charset).first
  }

  private static func charset(in parameter: String) -> String? {
    guard let equals = parameter.firstIndex(of: "="),
      trimmed(parameter[..<equals]).lowercased() == "charset"
    else { return nil }
    let quotes: Set<Character> = ["\"", "'"]
    let value = trimmed(
      trimmed(parameter[parameter.index(after: equals)...]).filter { !quotes.contains($0) })
    return isToken(value) ? value : nil
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
