import CLibCurl

/// Visits to sites whose connections stay open from one page to the next.
///
/// Every connection is opened through the same door as any other: the address that is checked is the one
/// that is connected to. What may be connected to does not change within a session. Cookies are kept
/// within a page only.
package final class WebSession {
  private let fetcher: Fetcher
  private var handle: UnsafeMutableRawPointer?

  package init(_ fetcher: Fetcher) {
    self.fetcher = fetcher
  }

  deinit {
    if let handle { formaudit_curl_easy_cleanup(handle) }
  }

  /// What the site answers.
  package func answer(at address: String, _ request: WebRequest = WebRequest()) -> WebAnswer {
    var notes = WebNotes()
    do throws(FetchError) {
      let page = try AccentedHost.allowed { () throws(FetchError) in
        try WebTransfer(fetcher: fetcher, asked: address, request: request, session: self)
          .page(&notes)
      }
      return WebAnswer(page: .success(page), notes: notes)
    } catch {
      return WebAnswer(page: .failure(error), notes: notes)
    }
  }

  /// nil where there is no memory.
  func open() -> UnsafeMutableRawPointer? {
    if handle == nil { handle = formaudit_curl_easy_init() }
    return handle
  }
}
