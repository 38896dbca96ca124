/// How pages are opened in a browser.
///
/// The times are house values, so that a page which never rests does not hold a run.
package struct BrowserOptions: Sendable, Hashable {
  /// The addresses of drivers that run already, such as `http://127.0.0.1:9515`; none to start one
  /// here. Each takes one page at a time.
  package var endpoints: [String]
  /// How long the DOM must not change, in milliseconds.
  package var quiet: Int
  /// The longest wait until the page is quiet, in seconds.
  package var patience: Int
  /// The most bytes that a page may have.
  package var maximumBytes: Int
  /// Whether people see the browser, to walk by hand.
  package var isVisible: Bool
  /// What sites are shown to let the browser in.
  package var access = BrowserAccess()

  package init(
    endpoints: [String] = [], quiet: Int = 500, patience: Int = 15,
    maximumBytes: Int = 10 << 20, isVisible: Bool = false
  ) {
    self.endpoints = endpoints
    self.quiet = quiet
    self.patience = patience
    self.maximumBytes = maximumBytes
    self.isVisible = isVisible
  }

  /// The longest time in which a page may load, in seconds.
  var loadTime: Int { patience + 15 }
}
