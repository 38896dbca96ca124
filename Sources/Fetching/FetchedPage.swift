/// The bytes of one page as they were received, with what was said about them on the way.
public struct FetchedPage: Sendable, Hashable {
  /// The page itself, decompressed and not yet decoded into characters; may be empty.
  public let bytes: [UInt8]
  /// Where the page was in the end: the web address after all redirects, the path of the file, or
  /// `-`.
  public let address: String
  /// The encoding which the server's `Content-Type` header names, as said (`Windows-1252`),
  /// unquoted; nil when unsaid.
  public let charset: String?
  /// The media type which the server's `Content-Type` header names, in lower case (`text/html`);
  /// nil when unsaid.
  public let contentType: String?
  /// The HTTP status, always 200 to 299; nil for a file or the standard input.
  public let status: Int?
  /// The web addresses which led here by redirects, in order, `address` not included; empty when
  /// there was none.
  public let redirects: [String]
  /// Where the page was asked for.
  public let source: Address

  /// Describes a page that was received.
  public init(
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
