import Foundation
import Gettext
import YAML

/// Writes a Swift file that holds every file of a folder with a suffix as a raw string literal, and what
/// YAML files say, ready to be read; of catalogues of sentences, only what they say.
///
/// Usage: `EmbedRules FOLDER SUFFIX TYPE OUTPUT.swift`. Raw literals, because `.embedInCode` of a few
/// hundred kilobytes takes the compiler more than a minute.
@main
struct EmbedRules {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5 else { throw Usage() }
    let root = URL(fileURLWithPath: arguments[1], isDirectory: true)
    let entries = try paths(below: root.path, suffix: arguments[2]).map { path in
      (path, try text(of: root.appendingPathComponent(path)))
    }
    let source = swiftSource(of: entries, type: arguments[3])
    try source.write(toFile: arguments[4], atomically: true, encoding: .utf8)
  }

  static func paths(below root: String, suffix: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(suffix) }
      .sorted()
  }

  static func swiftSource(of entries: [(path: String, text: String)], type: String) -> String {
    let files = entries.map { "    (\"\($0.path)\", \(literal($0.text)))," }
    let isYAML = entries.contains { $0.path.hasSuffix(".yaml") }
    let nodes = isYAML ? entries.map { "    \(literal(packed($0.text)))," } : []
    return """
      /// Files of a folder, written here at build time: path and text.
      enum \(type) {
        static let files: [(path: String, text: String)] = [
      \(files.joined(separator: "\n"))
        ]

        /// What each YAML file says; nothing for one which cannot be read.
        static let nodes: [String] = [
      \(nodes.joined(separator: "\n"))
        ]
      }

      """
  }

  /// A catalogue is packed as it is read; its mistakes have their lines.
  static func text(of file: URL) throws -> String {
    let text = try String(contentsOf: file, encoding: .utf8)
    guard file.pathExtension == "po" else { return text }
    return PackedCatalogue(try PortableObject(reading: text).entries).packed
  }

  static func packed(_ text: String) -> String {
    (try? YAMLComposer.root(of: text))?.packed ?? ""
  }

  static func literal(_ text: String) -> String {
    let fence = String(repeating: "#", count: longestRunOfHashes(in: text) + 1)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }

  /// The fence of a raw literal must be longer than any run of `#` in its text.
  static func longestRunOfHashes(in text: String) -> Int {
    text.split(whereSeparator: { $0 != "#" }).map(\.count).max() ?? 0
  }

  struct Usage: Error, CustomStringConvertible {
    var description: String { "usage: EmbedRules FOLDER SUFFIX TYPE OUTPUT.swift" }
  }
}
