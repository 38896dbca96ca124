import CLibCurl
import Numbers

/// One request for one page on the web, its redirects included.
struct WebTransfer {
  let fetcher: Fetcher
  /// As the caller wrote it.
  let asked: String

  private static let readiness = formaudit_curl_start()

  func page() throws(FetchError) -> FetchedPage {
    let address = try WebAddress.canonical(asked)
    guard Self.readiness == CURLE_OK, let handle = curl_easy_init() else {
      throw FetchError(
        .other, at: address, detail: String(cString: curl_easy_strerror(Self.readiness)))
    }
    defer { curl_easy_cleanup(handle) }
    let accept = curl_slist_append(
      curl_slist_append(nil, "Accept: text/html,application/xhtml+xml,*/*;q=0.1"),
      ContentEncoding.accepted)
    defer { curl_slist_free_all(accept) }
    let sentence = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    defer { sentence.deallocate() }
    sentence.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))

    let response = IncomingResponse(
      handle: handle, limit: fetcher.limits.maximumBytes, onProgress: fetcher.onProgress)
    var options = TransferOptions(handle: handle)
    options.identify(as: fetcher.userAgent, accepting: accept, visiting: address)
    options.restrict(trusting: fetcher.trustedCertificates)
    options.limit(to: fetcher.limits)
    options.pour(into: response, sentence)
    let code = withExtendedLifetime(response) { options.failure ?? curl_easy_perform(handle) }

    let ending = TransferEnding(code: code, sentence: String(cString: sentence), handle: handle)
    if let failure = ending.failure(of: response, at: address) { throw failure }
    return FetchedPage(
      bytes: response.bytes, address: WebAddress.withoutFragment(ending.finalAddress ?? address),
      charset: response.type?.charset, contentType: response.type?.name, status: response.status,
      redirects: response.redirects, source: .url(asked))
  }
}
