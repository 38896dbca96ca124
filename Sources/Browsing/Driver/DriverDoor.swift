import CLibCurl
import Foundation
import Numbers

/// Speaks the W3C WebDriver protocol to one endpoint: requests with JSON, one at a time.
///
/// The only place that sends anything but GET and HEAD, and it sends to this endpoint alone.
struct DriverDoor: Sendable, Hashable {
  /// Such as `http://127.0.0.1:9515`, without a slash at its end.
  let endpoint: String

  enum Method: String {
    case get = "GET"
    case post = "POST"
    case delete = "DELETE"
  }

  private static let readiness = formaudit_curl_start()

  /// - Parameter heedsInterruption: Whether the request is given up when the person ends the run;
  ///   not when it closes a session.
  func ask(
    _ method: Method, _ path: String, _ body: JSON = [:], within seconds: Int,
    heedsInterruption: Bool = true
  ) throws(BrowserError) -> JSON {
    guard Self.readiness == CURLE_OK, let handle = formaudit_curl_easy_init() else {
      throw BrowserError(.driverFailed)
    }
    defer { formaudit_curl_easy_cleanup(handle) }
    let headers = formaudit_curl_slist_append(nil, "Content-Type: application/json; charset=utf-8")
    defer { formaudit_curl_slist_free_all(headers) }
    var request = DriverRequest(handle: handle)
    request.describe(method, endpoint + path, headers: headers, seconds: seconds)
    if method == .post { request.carry(try Self.written(body)) }
    if heedsInterruption { request.heedInterruption() }
    return try Self.answer(to: &request)
  }

  private static func answer(to request: inout DriverRequest) throws(BrowserError) -> JSON {
    let answer = DriverAnswer()
    request.pour(into: answer)
    let code = withExtendedLifetime(answer) {
      request.failure ?? formaudit_curl_easy_perform(request.handle)
    }
    return try value(answer, code)
  }

  private static func written(_ body: JSON) throws(BrowserError) -> String {
    do {
      return String(decoding: try JSONEncoder().encode(body), as: UTF8.self)
    } catch {
      throw BrowserError(.driverFailed, detail: "\(error)")
    }
  }

  private static func value(_ answer: DriverAnswer, _ code: CURLcode) throws(BrowserError) -> JSON {
    if answer.isTooLarge { throw BrowserError(.tooLarge) }
    switch code {
    case CURLE_OK: break
    case CURLE_ABORTED_BY_CALLBACK: throw BrowserError(.interrupted)
    case CURLE_OPERATION_TIMEDOUT: throw BrowserError(.driverHangs)
    default:
      throw BrowserError(.noDriver, detail: String(cString: formaudit_curl_easy_strerror(code)))
    }
    guard let reply = try? JSONDecoder().decode(JSON.self, from: Data(answer.bytes)) else {
      throw BrowserError(.driverFailed, detail: "no JSON")
    }
    let value = reply["value"]
    guard let error = value["error"].text else { return value }
    throw BrowserError(driver: error, saying: value["message"].text ?? "")
  }
}

/// What an endpoint has answered so far.
final class DriverAnswer {
  /// A page of 10 MiB, each letter of which may be written in six.
  private static let limit = 80 << 20

  private(set) var bytes: [UInt8] = []
  private(set) var isTooLarge = false

  /// The number of bytes taken; none ends the transfer.
  func take(_ more: UnsafeRawBufferPointer) -> Int {
    isTooLarge = bytes.count + more.count > Self.limit
    if isTooLarge { return 0 }
    bytes.append(contentsOf: more)
    return more.count
  }
}
