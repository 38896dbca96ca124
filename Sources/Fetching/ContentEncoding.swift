/// How the body of an answer was compressed on its way.
package enum ContentEncoding: Sendable, Equatable {
  case none
  case gzip
  case deflate
  /// A way that this tool does not know, by its name.
  case unknown(String)

  /// What is asked for: the two encodings whose end can be told from a cut.
  static let accepted = "Accept-Encoding: gzip, deflate"

  /// Reads a `Content-Encoding` header (RFC 9110, section 8.4).
  package init(header: String) {
    switch header.lowercased().filter({ !$0.isWhitespace }) {
    case "", "identity": self = .none
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case let other: self = .unknown(String(other.filter(Self.isPlain).prefix(40)))
    }
  }

  /// A server may write anything as a name.
  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "-,_".contains(character))
  }
}
