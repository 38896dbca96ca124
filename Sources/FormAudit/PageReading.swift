package import Browsing
package import Fetching
package import Words

/// How pages are fetched and read, whatever they are.
package struct PageReading: Sendable {
  var limits: FetchLimits
  /// What sites are shown to let us in, and which may be visited.
  var access: Access
  /// The path of the certificate authorities to trust instead of the system's.
  var trusted: String?
  /// The character set that the server's header would have said, for saved pages.
  var charset: String?
  /// The address that a page of the standard input, or a saved page, comes from.
  var address: String?
  var outside: OutsideFiles
  /// What shows pages and saved pages as people see them; nil to read their bytes as they are.
  var browser: Browser?
  /// On how many cores pages of the disk are read and judged.
  var cores: Cores
  /// Told each place before it is read.
  var onPage: @Sendable (String) -> Void
  /// Told what a person should know of how a page was read, beside its place.
  var onRemark: @Sendable (String, Sentence) -> Void

  package init(
    limits: FetchLimits = FetchLimits(), access: Access = Access(), trusted: String? = nil,
    charset: String? = nil, address: String? = nil,
    outside: OutsideFiles = OutsideFiles(areAllowed: false), browser: Browser? = nil,
    cores: Cores = .all,
    onPage: @escaping @Sendable (String) -> Void = { _ in },
    onRemark: @escaping @Sendable (String, Sentence) -> Void = { _, _ in }
  ) {
    self.limits = limits
    self.access = access
    self.trusted = trusted
    self.charset = charset
    self.address = address
    self.outside = outside
    self.browser = browser
    self.cores = cores
    self.onRemark = onRemark
    self.onPage = onPage
  }
}
