import CLibCurl
import Glibc
import Numbers

/// How one transfer ended, and what that means to the reader.
struct TransferEnding {
  let code: CURLcode
  /// libcurl's own words; may be empty.
  let sentence: String
  let finalAddress: String?
  private let systemError: Int

  init(code: CURLcode, sentence: String, handle: UnsafeMutableRawPointer) {
    self.code = code
    self.sentence =
      sentence.isEmpty && code != CURLE_OK
      ? String(cString: formaudit_curl_easy_strerror(code)) : sentence
    finalAddress = Self.address(of: handle)
    var number = 0
    formaudit_curl_get_number(handle, CURLINFO_OS_ERRNO, &number)
    systemError = number
  }

  /// The address that a transfer has come to, redirects followed.
  static func address(of handle: UnsafeMutableRawPointer) -> String? {
    var text: UnsafePointer<CChar>?
    guard formaudit_curl_get_text(handle, CURLINFO_EFFECTIVE_URL, &text) == CURLE_OK, let text
    else { return nil }
    return String(cString: text)
  }

  /// Why the response is no page, or nil when it is one.
  func failure(of response: IncomingResponse, at address: String) -> FetchError? {
    if let refusal = response.refusal {
      return FetchError(refusal.kind, at: address, detail: refusal.detail)
    }
    if code != CURLE_OK { return failedTransfer(response, at: address) }
    guard (200..<300).contains(response.status) else {
      return FetchError(.httpStatus(response.status), at: address, detail: response.statusLine)
    }
    if response.isCutShort {
      return FetchError(.interrupted, at: address, detail: "the body is not whole")
    }
    if response.request.takesAnything { return nil }
    let refused = ContentSniffer.refusedType(of: response.bytes, said: response.type?.name)
    return refused.map { FetchError(.notHTML($0), at: address) }
  }

  private func failedTransfer(_ response: IncomingResponse, at address: String) -> FetchError {
    let kind = kind(after: response)
    let target = kind == .redirectRefused ? response.redirectTarget : nil
    return FetchError(
      kind, at: address, detail: [target, sentence].compactMap(\.self).joined(separator: ": "))
  }

  private func kind(after response: IncomingResponse) -> FetchError.Kind {
    switch code {
    // The same code again for another thing: what answers there does not speak HTTP.
    case CURLE_UNSUPPORTED_PROTOCOL where sentence.contains("HTTP/0.9"): return .connectionFailed
    case CURLE_UNSUPPORTED_PROTOCOL where sentence.hasPrefix("Unsupported "):
      return .badStatusLine
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLE_LOGIN_DENIED:
      if !response.redirects.isEmpty { return .redirectRefused }
      return code == CURLE_UNSUPPORTED_PROTOCOL ? .unsupportedScheme : .badAddress
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .nameNotResolved
    case CURLE_COULDNT_CONNECT:
      return systemError == Int(ECONNREFUSED) ? .connectionRefused : .connectionFailed
    case CURLE_SSL_CONNECT_ERROR, CURLE_PROXY, CURLE_WEIRD_SERVER_REPLY: return .connectionFailed
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_INVALIDCERTSTATUS:
      return .certificate
    case CURLE_OPERATION_TIMEDOUT:
      // libcurl has one code for both, told apart by its words only; silence is no slowness.
      return response.status != 0 && sentence.hasPrefix("Operation too slow") ? .tooSlow : .timedOut
    case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects
    case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
      CURLE_HTTP2_STREAM:
      return response.status == 0 ? .connectionFailed : .interrupted
    default: return .other
    }
  }
}
