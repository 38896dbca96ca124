import Foundation

/// A HAR file in the shape of the program that exports it.
package struct SavedHAR {
  /// Who writes it.
  package enum Exporter: Sendable, CaseIterable { case chromium, firefox, mitmproxy }

  package let exporter: Exporter
  private var entries: [[String: Any]] = []

  package init(_ exporter: Exporter) { self.exporter = exporter }

  /// An answer; a page unless said otherwise.
  package mutating func add(
    _ address: String, _ text: String?, status: Int = 200, type: String = "text/html",
    kind: String = "document", method: String = "GET", isBase64: Bool = false, moment: String? = nil
  ) {
    var content: [String: Any] = ["size": text?.utf8.count ?? 0, "mimeType": type]
    if let text {
      content["text"] = isBase64 ? Data(text.utf8).base64EncodedString() : text
      if isBase64 { content["encoding"] = "base64" }
    }
    var entry: [String: Any] = [
      "startedDateTime": moment ?? Self.moment(entries.count), "time": 41.5,
      "cache": [:] as [String: Any],
      "timings": ["send": 0, "wait": 40, "receive": 1.5],
      "request": [
        "method": method, "url": address, "httpVersion": "HTTP/2.0", "headersSize": -1,
        "bodySize": -1, "queryString": [] as [Any],
        "cookies": [["name": "session", "value": "secret"]],
        "headers": headers(kind),
      ] as [String: Any],
      "response": [
        "status": status, "statusText": "", "httpVersion": "HTTP/2.0", "headersSize": -1,
        "bodySize": -1, "redirectURL": status / 100 == 3 ? address + "/next" : "",
        "cookies": [] as [Any], "headers": [["name": "content-type", "value": type]],
        "content": content,
      ] as [String: Any],
    ]
    switch exporter {
    case .chromium:
      entry["_initiator"] = ["type": "other"]
      entry["_priority"] = "VeryHigh"
      entry["_resourceType"] = kind == "frame" ? "document" : kind
      entry["pageref"] = "page_1"
      entry["connection"] = "443"
    case .firefox:
      entry["pageref"] = "page_1"
      entry["_securityState"] = "secure"
    case .mitmproxy: entry["serverIPAddress"] = "192.0.2.1"
    }
    entries.append(entry)
  }

  private func headers(_ kind: String) -> [[String: String]] {
    let destination = ["document": "document", "fetch": "empty", "xhr": "empty", "frame": "iframe"]
    return [
      ["name": "Accept", "value": "text/html"], ["name": "Cookie", "value": "session=secret"],
      ["name": "Sec-Fetch-Dest", "value": destination[kind] ?? "empty"],
    ]
  }

  private static func moment(_ index: Int) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "2026-11-02T08:\(two(index / 60)):\(two(index % 60)).123Z"
  }

  private var creator: [String: Any] {
    switch exporter {
    case .chromium: ["name": "WebInspector", "version": "537.36"]
    case .firefox: ["name": "Firefox", "version": "153.8"]
    case .mitmproxy: ["name": "mitmproxy", "version": "12.1.0", "comment": ""]
    }
  }

  package var bytes: [UInt8] {
    var log: [String: Any] = ["version": "1.2", "creator": creator, "entries": entries]
    if exporter != .mitmproxy {
      log["pages"] = [
        [
          "id": "page_1", "title": "entries [ \" { log", "startedDateTime": Self.moment(0),
          "pageTimings": ["onLoad": 100],
        ] as [String: Any]
      ]
    }
    let options: JSONSerialization.WritingOptions =
      exporter == .firefox ? [.sortedKeys] : [.prettyPrinted, .sortedKeys]
    guard let data = try? JSONSerialization.data(withJSONObject: ["log": log], options: options)
    else { preconditionFailure("not JSON") }
    return Array(data)
  }
}
