import CLibCurl
import Numbers

/// One request for one page on the web, its redirects included.
struct WebTransfer {
  let fetcher: Fetcher
  /// As the caller wrote it.
  let asked: String
  var request = WebRequest()
  /// What keeps connections open from one page to the next; nil for one of its own.
  var session: WebSession?

  private static let readiness = formaudit_curl_start()

  func page() throws(FetchError) -> FetchedPage {
    var notes = WebNotes()
    return try page(&notes)
  }

  /// - Parameter notes: What the site says beside the page, whatever became of it.
  func page(_ notes: inout WebNotes) throws(FetchError) -> FetchedPage {
    do {
      return try visit(WebAddress.canonical(asked), &notes)
    } catch {
      throw FetchError(
        error.kind, at: fetcher.access.masked(error.address),
        detail: fetcher.access.masked(error.detail))
    }
  }

  private func visit(
    _ address: String, _ notes: inout WebNotes
  ) throws(FetchError) -> FetchedPage {
    let kept = session?.open()
    guard Self.readiness == CURLE_OK, let handle = kept ?? formaudit_curl_easy_init() else {
      throw FetchError(
        .other, at: address, detail: String(cString: formaudit_curl_easy_strerror(Self.readiness)))
    }
    defer { Self.letGo(of: handle, isKept: kept != nil) }
    let sentence = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
    defer { sentence.deallocate() }
    sentence.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    let response = IncomingResponse(
      handle: handle, limit: fetcher.limits.maximumBytes, request: request,
      onProgress: fetcher.onProgress)
    let door = SocketDoor(fetcher.access)
    var options = TransferOptions(handle: handle, fetcher)
    options.pour(into: response, sentence)
    options.connect(through: door)
    return try withExtendedLifetime((response, door)) { () throws(FetchError) in
      defer { notes.note(response) }
      return try follow(address, &options, response, door, sentence, &notes)
    }
  }

  private static func letGo(of handle: UnsafeMutableRawPointer, isKept: Bool) {
    if isKept { formaudit_curl_easy_reset(handle) } else { formaudit_curl_easy_cleanup(handle) }
  }

  /// Visits the address, and those that it sends on to.
  private func follow(
    _ address: String, _ options: inout TransferOptions, _ response: IncomingResponse,
    _ door: SocketDoor, _ sentence: UnsafeMutablePointer<CChar>, _ notes: inout WebNotes
  ) throws(FetchError) -> FetchedPage {
    let start = ContinuousClock.now
    var place = address
    while true {
      let left = fetcher.limits.totalTime - (ContinuousClock.now - start)
      if left <= .zero { throw FetchError(.timedOut, at: address) }
      options.limit(time: left)
      if let here = WebAddress.origin(of: place), door.refuses(host: here.host) {
        throw refusal(door, at: address)
      }
      let done = perform(&options, at: place, showing: secrets(at: place, asked: address))
      let code = response.isFull ? CURLE_OK : done
      let ending = TransferEnding(
        code: code, sentence: String(cString: sentence), handle: options.handle)
      if door.refused != nil, code != CURLE_OK { throw refusal(door, at: address) }
      guard code == CURLE_OK, let target = response.redirection else {
        return try page(ending, response, at: address)
      }
      try checkCount(of: response.redirects, at: address)
      let next = try next(target, from: place, asked: address)
      if request.namesRedirects, next != place {
        notes.redirection = next
        return try page(ending, response, at: address)
      }
      place = next
      door.isRedirected = true
    }
  }

  /// What only the site that was asked, and those which it trusts, may be shown.
  private func secrets(at place: String, asked address: String) -> Access.Secrets? {
    guard let here = WebAddress.origin(of: place), let origin = WebAddress.origin(of: address)
    else { return nil }
    return origin.trusts(here) ? fetcher.access.secrets : nil
  }

  private func checkCount(of redirects: [String], at address: String) throws(FetchError) {
    if redirects.count <= max(0, fetcher.limits.maximumRedirects) { return }
    throw FetchError(.tooManyRedirects, at: address)
  }

  private func next(
    _ target: String, from place: String, asked address: String
  ) throws(FetchError) -> String {
    do {
      return try WebAddress.resolving(target, from: place)
    } catch {
      throw FetchError(error.kind, at: address, detail: error.detail)
    }
  }

  private func perform(
    _ options: inout TransferOptions, at place: String, showing secrets: Access.Secrets?
  ) -> CURLcode {
    let headers = headers(showing: secrets)
    defer { formaudit_curl_slist_free_all(headers) }
    options.visit(place, showing: secrets, headers)
    return options.failure ?? formaudit_curl_easy_perform(options.handle)
  }

  /// Whoever asks frees the list.
  private func headers(showing secrets: Access.Secrets?) -> UnsafeMutablePointer<curl_slist>? {
    let usual = ["Accept: text/html,application/xhtml+xml,*/*;q=0.1", ContentEncoding.accepted]
    let lines = usual + request.headers + (secrets?.headers ?? [])
    return lines.reduce(nil) { formaudit_curl_slist_append($0, $1) }
  }

  private func refusal(_ door: SocketDoor, at address: String) -> FetchError {
    FetchError(.notPublic, at: address, detail: door.refused ?? "")
  }

  private func page(
    _ ending: TransferEnding, _ response: IncomingResponse, at address: String
  ) throws(FetchError) -> FetchedPage {
    if let failure = ending.failure(of: response, at: address) { throw failure }
    let access = fetcher.access
    return FetchedPage(
      bytes: access.masked(response.bytes),
      address: access.masked(WebAddress.withoutFragment(ending.finalAddress ?? address)),
      charset: response.type?.charset, contentType: response.type?.name, status: response.status,
      redirects: response.redirects.map(access.masked), source: .url(asked))
  }
}

extension TransferOptions {
  /// All that is the same for every page.
  fileprivate init(handle: UnsafeMutableRawPointer, _ fetcher: Fetcher) {
    self.init(handle: handle)
    identify(as: fetcher.userAgent, with: fetcher.access.cookieJar)
    restrict(trusting: fetcher.trustedCertificates)
    reach(by: fetcher.access)
    limit(to: fetcher.limits)
  }
}
