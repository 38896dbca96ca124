import CLibCurl
import Numbers

/// Sets what libcurl may and may not do in one transfer; remembers the first setting it refused.
struct TransferOptions {
  let handle: UnsafeMutableRawPointer
  private(set) var failure: CURLcode?

  init(handle: UnsafeMutableRawPointer) {
    self.handle = handle
  }

  mutating func identify(as agent: String, with cookieJar: String?) {
    set(CURLOPT_USERAGENT, agent)
    set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    // Many sites hand out a cookie and redirect to the same address. An empty name keeps cookies in
    // memory only; those of a jar are sent to the sites that it names, and nothing is written to it.
    // Where connections stay open from page to page, cookies do not.
    set(CURLOPT_COOKIELIST, "ALL")
    set(CURLOPT_COOKIEFILE, cookieJar ?? "")
  }

  /// What is told to one site and not to the next.
  mutating func visit(
    _ address: String, showing secrets: Access.Secrets?,
    _ headers: UnsafeMutablePointer<curl_slist>?
  ) {
    set(CURLOPT_URL, address)
    note(formaudit_curl_set_list(handle, CURLOPT_HTTPHEADER, headers))
    set(CURLOPT_COOKIE, secrets?.cookie)
    set(CURLOPT_USERPWD, secrets?.user)
    set(CURLOPT_SSLCERT, secrets?.certificate)
    set(CURLOPT_SSLKEY, secrets?.key)
    set(CURLOPT_KEYPASSWD, secrets?.keyPassword)
  }

  mutating func reach(by access: Access) {
    if let proxy = access.proxy { set(CURLOPT_PROXY, proxy) }
    switch access.netrc {
    case .none: set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    case .usual: set(CURLOPT_NETRC, Int(CURL_NETRC_OPTIONAL.rawValue))
    case .file(let path):
      set(CURLOPT_NETRC, Int(CURL_NETRC_OPTIONAL.rawValue))
      set(CURLOPT_NETRC_FILE, path)
    }
  }

  /// The door has to outlive the transfer.
  mutating func connect(through door: SocketDoor) {
    note(
      formaudit_curl_set_context(
        handle, CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(door).toOpaque()))
    note(
      formaudit_curl_set_door(handle, CURLOPT_OPENSOCKETFUNCTION) { context, _, address in
        SocketDoor.open(address, context)
      })
  }

  mutating func restrict(trusting certificates: String?) {
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    set(CURLOPT_NOSIGNAL, 1)
    if let certificates { set(CURLOPT_CAINFO, certificates) }
  }

  mutating func limit(to limits: FetchLimits) {
    // Redirects are followed one by one: what is shown to one site is not for the next.
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(limits.connectTime))
    set(CURLOPT_LOW_SPEED_LIMIT, max(0, limits.slowBytesPerSecond))
    set(CURLOPT_LOW_SPEED_TIME, (Self.milliseconds(limits.slowTime) + 999) / 1000)
  }

  /// The time that is left for the whole page.
  mutating func limit(time: Duration) {
    set(CURLOPT_TIMEOUT_MS, Self.milliseconds(time))
  }

  /// Both pointers have to outlive the transfer.
  mutating func pour(into response: IncomingResponse, _ sentence: UnsafeMutablePointer<CChar>) {
    let context = Unmanaged.passUnretained(response).toOpaque()
    note(formaudit_curl_set_context(handle, CURLOPT_ERRORBUFFER, sentence))
    note(formaudit_curl_set_context(handle, CURLOPT_HEADERDATA, context))
    note(formaudit_curl_set_context(handle, CURLOPT_WRITEDATA, context))
    note(
      formaudit_curl_set_sink(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
        IncomingResponse.receive(bytes, size * count, context) { $0.acceptHeader($1) }
      })
    note(
      formaudit_curl_set_sink(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        IncomingResponse.receive(bytes, size * count, context) { $0.acceptBody($1) }
      })
  }

  /// Zero would mean "for ever" to libcurl, and more than a day is never meant.
  private static func milliseconds(_ duration: Duration) -> Int {
    let day = Duration.seconds(86_400)
    let (seconds, attoseconds) = min(max(duration, .milliseconds(1)), day).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private mutating func set(_ option: CURLoption, _ value: Int) {
    note(formaudit_curl_set_number(handle, option, value))
  }

  private mutating func set(_ option: CURLoption, _ value: String?) {
    note(formaudit_curl_set_text(handle, option, value))
  }

  private mutating func note(_ code: CURLcode) {
    if code != CURLE_OK, failure == nil { failure = code }
  }
}
