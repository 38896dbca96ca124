import Foundation
import TestSupport
import Testing

/// Commands with the status and the output that a user gets, each in one file that anyone can read.
///
/// A scenario is a comment, a line `$ formaudit …`, a line `status N`, then what is shown on standard
/// output, and after a line `--- errors`, on standard error. `RECORD=1` writes the outputs anew.
@Suite struct ScenarioTests {
  @Test(arguments: Scenario.names)
  func givesWhatTheScenarioShows(name: String) throws {
    let scenario = try Scenario(name)
    let run = try CommandRun(scenario.arguments)
    try Golden(folder: Scenario.folder).check(scenario.told(run), name)
  }
}

/// A scenario file.
private struct Scenario {
  /// The comments and the command, as written.
  let head: [String]
  let arguments: [String]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scenarios")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".scenario") }.sorted()
  }()

  init(_ name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let command = try #require(lines.firstIndex { $0.hasPrefix("$ formaudit ") })
    head = Array(lines[...command])
    arguments = lines[command].split(separator: " ").dropFirst(2).map(String.init)
  }

  func told(_ run: CommandRun) -> String {
    (head + ["status \(run.status)"]).joined(separator: "\n") + "\n" + run.output
      + (run.errors.isEmpty ? "" : "--- errors\n" + run.errors)
  }
}
