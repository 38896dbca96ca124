import CLibCurl

/// Tells libcurl what to send to a driver; remembers the first setting that it refused.
struct DriverRequest {
  let handle: UnsafeMutableRawPointer
  private(set) var failure: CURLcode?

  init(handle: UnsafeMutableRawPointer) {
    self.handle = handle
  }

  mutating func describe(
    _ method: DriverDoor.Method, _ address: String, headers: UnsafeMutablePointer<curl_slist>?,
    seconds: Int
  ) {
    set(CURLOPT_URL, address)
    set(CURLOPT_CUSTOMREQUEST, method.rawValue)
    note(formaudit_curl_set_list(handle, CURLOPT_HTTPHEADER, headers))
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT, 10)
    set(CURLOPT_TIMEOUT, seconds)
    // A driver on this machine is never behind the proxy of the pages.
    set(CURLOPT_NOPROXY, "127.0.0.1,localhost,::1")
  }

  mutating func carry(_ body: String) {
    set(CURLOPT_POSTFIELDSIZE, body.utf8.count)
    set(CURLOPT_COPYPOSTFIELDS, body)
  }

  /// The answer has to outlive the transfer.
  mutating func pour(into answer: DriverAnswer) {
    note(
      formaudit_curl_set_context(
        handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(answer).toOpaque()))
    note(
      formaudit_curl_set_sink(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let answer = Unmanaged<DriverAnswer>.fromOpaque(context).takeUnretainedValue()
        return answer.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
      })
  }

  /// libcurl asks at least once a second whether to go on.
  mutating func heedInterruption() {
    set(CURLOPT_NOPROGRESS, 0)
    note(formaudit_curl_set_watch(handle) { _, _, _, _, _ in Interruption.isWanted ? 1 : 0 })
  }

  private mutating func set(_ option: CURLoption, _ value: Int) {
    note(formaudit_curl_set_number(handle, option, value))
  }

  private mutating func set(_ option: CURLoption, _ value: String) {
    note(formaudit_curl_set_text(handle, option, value))
  }

  private mutating func note(_ code: CURLcode) {
    if code != CURLE_OK, failure == nil { failure = code }
  }
}
