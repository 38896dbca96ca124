/// The bytes of one page as they were received, with what was said about them on the way.
package struct FetchedPage: Sendable, Hashable {
  /// The page itself, decompressed and not yet decoded into characters; may be empty.
  package let bytes: [UInt8]
  /// Where the page was in the end: the web address after all redirects, the path of the file, or
  /// `-`.
  package let address: String
  /// The encoding which the server's `Content-Type` header names, as said (`Windows-1252`),
  /// unquoted; nil when unsaid.
  package let charset: String?
  /// The media type which the server's `Content-Type` header names, in lower case (`text/html`);
  /// nil when unsaid.
  package let contentType: String?
  /// The HTTP status, always 200 to 299; nil for a file or the standard input.
  package let status: Int?
  /// The web addresses which led here by redirects, in order, `address` not included; empty when
  /// there was none.
  package let redirects: [String]
  /// Where the page was asked for.
  package let source: Address

  /// Describes a page that was received.
  package init(
    bytes: [UInt8], address: String, charset: String? = nil, contentType: String? = nil,
    status: Int? = nil,
    redirects: [String] = [], source: Address
  ) {
    self.bytes = bytes
    self.address = address
    self.charset = charset
    self.contentType = contentType
    self.status = status
    self.redirects = redirects
    self.source = source
  }
}
