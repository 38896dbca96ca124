import Foundation

/// What is read of one entry of a HAR file. Cookies, posted answers and all other headers are never
/// read.
struct HAREntry: Decodable {
  let startedDateTime: String?
  let request: Request
  let response: Response
  /// What Chromium says it was fetched for: `document`, `xhr`, `fetch`, …
  let _resourceType: String?

  struct Request: Decodable {
    let url: String
    let headers: [Header]?
  }

  struct Response: Decodable {
    let status: Int?
    let headers: [Header]?
    let content: ResponseContent?
  }

  struct ResponseContent: Decodable {
    let mimeType: String?
    let text: String?
    let encoding: String?
  }

  struct Header: Decodable {
    let name: String
    let value: String
  }

  /// What it was fetched for, such as `document`, `iframe` or `empty`; empty when nobody says.
  var destination: String {
    if value("sec-purpose", request.headers)?.contains("prefetch") ?? false { return "prefetch" }
    if value("x-requested-with", request.headers) != nil { return "empty" }
    return value("sec-fetch-dest", request.headers)?.lowercased() ?? ""
  }

  /// Of the answer.
  var contentEncoding: String { value("content-encoding", response.headers) ?? "" }

  private func value(_ name: String, _ headers: [Header]?) -> String? {
    headers?.first { $0.name.lowercased() == name }?.value
  }
}
