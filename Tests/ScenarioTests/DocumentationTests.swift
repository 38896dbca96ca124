import Foundation
import TestSupport
import Testing

/// The pages of the documentation which are written from the rules and the facts, and the one which
/// names rules.
@Suite struct DocumentationTests {
  @Test(arguments: ["rules", "facts", "Settings", "Writing-rules", "What-if", "Mandate"])
  func isFresh(page: String) throws {
    let run = try CommandRun(["documentation", page])
    #expect(run.status == 0, "\(run.errors)")
    let name = page.prefix(1).uppercased() + page.dropFirst()
    #expect(
      try run.output == Self.page(name),
      "Documentation/\(name).md is stale: run ./Scripts/document, and read the difference")
  }

  /// Every check has its line, no line names a rule that is not there, no rule is left out.
  @Test func peersNameTheRules() throws {
    let page = try Self.page("Peers")
    let rows = page.split(separator: "\n").filter { $0.contains(#/^\| \d+ \|/#) }
    #expect(rows.map { $0.split(separator: " ")[1] } == (1...77).map { "\($0)" })
    let cells = rows.compactMap { $0.split(separator: "|").last }
    let rest = page.split(separator: "## What no line above names").dropFirst()
    let named = Set(
      (cells + rest).flatMap { $0.matches(of: #/`([a-z0-9-]+)`/#).map { String($0.output.1) } })
    let missing = named.subtracting(Self.rules).sorted()
    #expect(missing.isEmpty, "Documentation/Peers.md names rules that do not exist: \(missing)")
    let leftOut = Self.rules.subtracting(named).sorted()
    #expect(leftOut.isEmpty, "Documentation/Peers.md does not name: \(leftOut)")
  }

  private static func page(_ name: some StringProtocol) throws -> String {
    try String(
      contentsOf: Repository.root.appendingPathComponent("Documentation/\(name).md"),
      encoding: .utf8)
  }

  /// The ids of the rules: the names of their files.
  private static let rules: Set<String> = {
    let folder = Repository.root.appendingPathComponent("Rules/heuristics").path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return Set(
      paths.filter { $0.hasSuffix(".yaml") }
        .map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent })
  }()
}
