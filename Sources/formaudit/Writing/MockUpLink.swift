import Foundation
import Redesign

/// The way from a report to the start of a mock-up.
enum MockUpLink {
  /// A relative address, so that both can be moved or sent together.
  ///
  /// - Parameters:
  ///   - folder: That of the mock-up.
  ///   - report: The path of the report.
  static func address(of folder: String, from report: String) -> String {
    let start = URL(fileURLWithPath: folder).standardized.pathComponents + [MockUp.start]
    let base = Array(URL(fileURLWithPath: report).standardized.pathComponents.dropLast())
    let shared = zip(start, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    let way = (up.isEmpty ? ["."] : up) + start.dropFirst(shared)
    return way.map(encoded).joined(separator: "/")
  }

  private static func encoded(_ name: String) -> String {
    name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
  }
}
