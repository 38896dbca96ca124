/// Gets one page at a time from the web, a file or the standard input, and asks for nothing else.
///
/// It presents itself by name, shows what `Access` says and nothing else, keeps no cookie after the
/// page, always verifies certificates and honours `http_proxy`, `https_proxy` and `no_proxy`. Requests are as
/// sequential as the calls.
package struct Fetcher: Sendable {
  /// The version of the tool, told to the sites that are visited.
  package var version: String
  /// How large, how slow and how roundabout a page may be.
  package var limits: FetchLimits
  /// What is shown to sites to be let in, and which sites may be visited.
  package var access: Access
  /// The path of a PEM file of certificate authorities to trust instead of the system's; nil for
  /// the system's.
  package var trustedCertificates: String?
  /// The file descriptor which `Address.standardInput` reads; 0 unless changed. It is not closed.
  package var standardInput: Int32
  /// Told the number of bytes received so far, on the caller's thread, while a page arrives from
  /// the web.
  package var onProgress: (@Sendable (Int) -> Void)?

  /// Prepares to get pages; nothing is opened yet.
  package init(
    version: String, limits: FetchLimits = FetchLimits(), access: Access = Access(),
    trustedCertificates: String? = nil, standardInput: Int32 = 0,
    onProgress: (@Sendable (Int) -> Void)? = nil
  ) {
    self.version = version
    self.limits = limits
    self.access = access
    self.trustedCertificates = trustedCertificates
    self.standardInput = standardInput
    self.onProgress = onProgress
  }

  /// How the tool presents itself to the sites it visits.
  package var userAgent: String { "formaudit/\(version) (+https://github.com/formaudit/formaudit)" }

  /// Gets the page at an address, or says in one typed error why it could not.
  ///
  /// - Throws: every kind of `FetchError`; `isFolder` for a folder, whose pages `FolderListing`
  ///   lists.
  package func page(at address: Address) throws(FetchError) -> FetchedPage {
    switch address {
    case .url(let text):
      return try AccentedHost.allowed { () throws(FetchError) in
        try WebTransfer(fetcher: self, asked: text).page()
      }
    case .file(let path):
      return try keptPage(BoundedReader.file(path, limit: limits.maximumBytes), at: path, address)
    case .folder(let path): throw FetchError(.isFolder, at: path)
    case .standardInput:
      return try keptPage(
        BoundedReader.stream(standardInput, limit: limits.maximumBytes), at: "-", address)
    }
  }

  private func keptPage(_ bytes: [UInt8], at place: String, _ source: Address) throws(FetchError)
    -> FetchedPage
  {
    if let type = ContentSniffer.refusedType(of: bytes, said: nil) {
      throw FetchError(.notHTML(type), at: place)
    }
    return FetchedPage(bytes: bytes, address: place, source: source)
  }
}
