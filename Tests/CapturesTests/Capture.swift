import Fetching
import Foundation
import TestSupport

@testable import Captures

/// What an archive gives, read from a file of its own.
struct Capture {
  private(set) var pages: [FetchedPage] = []
  private(set) var moments: [Double?] = []
  private(set) var problems: [CaptureProblem] = []
  private(set) var leftOut: [LeftOut] = []

  init(_ bytes: some Sequence<UInt8>, _ format: CaptureFormat, maximumBytes: Int = 10 << 20) throws
  {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "formaudit-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try self.init(path: file.path, format, maximumBytes: maximumBytes)
  }

  init(path: String, _ format: CaptureFormat, maximumBytes: Int = 10 << 20) throws {
    var items: [CaptureItem] = []
    try format.read(path, maximumBytes: maximumBytes) { item in
      items.append(item)
      return true
    }
    for item in items {
      switch item {
      case .page(let page, let moment):
        pages.append(page)
        moments.append(moment)
      case .broken(let problem): problems.append(problem)
      case .leftOut(let reason): leftOut.append(reason)
      }
    }
  }

  var texts: [String] { pages.map { String(decoding: $0.bytes, as: UTF8.self) } }
  var kinds: [CaptureProblem.Kind] { problems.map(\.kind) }
}

/// A page of a name.
func form(_ name: String) -> String {
  "<!doctype html>\n<title>\(name)</title><form method=post><label>\(name) <input name=a></label></form>\n"
}

func saved(_ count: Int) -> [SavedPage] {
  (0..<count).map { SavedPage("https://example.org/\($0)", form("Question \($0)")) }
}
