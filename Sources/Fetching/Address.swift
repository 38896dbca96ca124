/// Where a page is kept: on the web, in a file, in a folder of pages, or on the standard input.
package enum Address: Sendable, Hashable {
  /// A page on the web, `http` or `https`, percent-encoded and without fragment.
  case url(String)
  /// A page in a file, by its path as the reader wrote it.
  case file(String)
  /// A folder of pages, by its path as the reader wrote it; see `FolderListing`.
  case folder(String)
  /// The page is poured into the standard input, written `-`.
  case standardInput

  /// Understands what a person typed as the place of a page.
  ///
  /// `-` is the standard input; what starts with `http://` or `https://` is a page on the web;
  /// everything else is a path, which has to exist. Nothing is fetched or read.
  ///
  /// - Throws: `badAddress`, `unsupportedScheme`, `notFound` or `notReadable`.
  package static func parse(_ text: String) throws(FetchError) -> Address {
    if text == "-" { return .standardInput }
    guard !text.isEmpty, !AddressText.hasControlCharacter(text) else {
      throw FetchError(.badAddress, at: text, detail: text.isEmpty ? "empty" : "control character")
    }
    let trimmed = AddressText.withoutSpacesAround(text)
    switch AddressText.scheme(of: trimmed) {
    case "http", "https": return .url(try WebAddress.canonical(trimmed))
    case let scheme?:
      throw FetchError(
        .unsupportedScheme, at: Credentials.masked(in: trimmed), detail: scheme)
    case nil: return try FileStatus.ofPath(text).isFolder ? .folder(text) : .file(text)
    }
  }
}
