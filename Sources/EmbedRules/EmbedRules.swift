import Foundation

/// Writes a Swift file that holds every YAML file of a folder as a raw string literal.
///
/// Usage: `EmbedRules RULES-FOLDER OUTPUT.swift`. Raw literals, because `.embedInCode` of a few
/// hundred kilobytes takes the compiler more than a minute.
@main
struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else { throw Usage() }
    let root = URL(fileURLWithPath: arguments[1], isDirectory: true)
    let entries = try paths(below: root.path).map { path in
      (path, try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8))
    }
    let source = swiftSource(of: entries)
    try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  static func paths(below root: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".yaml") }
      .sorted()
  }

  static func swiftSource(of entries: [(path: String, text: String)]) -> String {
    let rows = entries.map { entry in
      let fence = String(repeating: "#", count: longestRunOfHashes(in: entry.text) + 1)
      return "    (\"\(entry.path)\", \(fence)\"\"\"\n\(entry.text)\n\"\"\"\(fence)),"
    }
    return """
      /// The files of `Rules/`, written here at build time: path and text.
      enum EmbeddedRules {
        static let files: [(path: String, text: String)] = [
      \(rows.joined(separator: "\n"))
        ]
      }

      """
  }

  /// The fence of a raw literal must be longer than any run of `#` in its text.
  static func longestRunOfHashes(in text: String) -> Int {
    text.split(whereSeparator: { $0 != "#" }).map(\.count).max() ?? 0
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String { "usage: EmbedRules RULES-FOLDER OUTPUT.swift" }
  }
}
