import Foundation
import TestSupport
import Testing

/// Sources convert numbers from outside through `Numbers` only.
///
/// A file that imports `Numbers` does not compile with an `Int(text)` or an `Int(measure)`. So each
/// file that converts has to import it; what reads bytes alone has no text or measure to convert.
@Suite struct NumberConversionLint {
  /// Files that still convert without `Numbers`: this table must only shrink.
  static let rest: Set<String> = [
    "AriaValues.swift",
    "ExampleExpansion.swift",
    "ObservedRow.swift",
    "PeersTable.swift",
    "TermTable.swift",
    "TimingReader.swift",
  ]

  /// These read bytes and records of C: they widen whole numbers, and know no fractions.
  static let roomsOfBytes = [
    "Sources/Markup/", "Sources/EmbedRules/", "Sources/Gettext/", "Sources/Numbers/",
    "Sources/YAML/",
  ]

  @Test func everyConversionStatesItsBounds() throws {
    let found = try Self.sources.filter { path in
      let text = try Self.text(of: path)
      return !Self.roomsOfBytes.contains(where: path.hasPrefix) && Self.conversions(in: text) > 0
        && !text.contains("import Numbers\n")
    }
    let unknown = found.filter { !Self.rest.contains(URL(fileURLWithPath: $0).lastPathComponent) }
    #expect(unknown.isEmpty)
  }

  @Test(arguments: roomsOfBytes.filter { $0 != "Sources/Numbers/" })
  func roomsOfBytesKnowNoFractions(room: String) throws {
    for path in Self.sources where path.hasPrefix(room) {
      #expect(try !Self.text(of: path).contains(/\b(Double|Float)\b/), "\(path)")
    }
  }

  @Test(arguments: [
    ("Int(text)", 1), ("$0.flatMap { Int($0) }", 1), ("map(Int.init)", 1),
    ("Int((value * 10).rounded())", 1), ("Int(text, radix: 16)", 1),
    ("Int(text, within: 0...9)", 0), ("Int(rounding: 1.5)", 0), ("Int(clamping: a)", 0),
    ("UInt(text)", 0), ("Int(words[0]) + Int(words[1])", 2),
  ])
  func conversionsAreSeen(code: String, count: Int) {
    #expect(Self.conversions(in: code) == count)
  }

  /// A whole number made of something, without a label that states how.
  private static func conversions(in text: String) -> Int {
    text.split(separator: "\n").filter { !$0.contains("within:") }.reduce(0) {
      $0 + $1.matches(of: /\bInt(\.init\b|\((?!\w+:|\)))/).count
    }
  }

  private static let sources: [String] = {
    let paths = try? FileManager.default.subpathsOfDirectory(
      atPath: Repository.root.appendingPathComponent("Sources").path)
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.map { "Sources/" + $0 }.sorted()
  }()

  private static func text(of path: String) throws -> String {
    try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
  }
}
