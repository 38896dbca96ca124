import Foundation
import Testing
import Yams

/// The file of a job that `init` wrote, read as the forge reads it.
struct JobFile {
  /// A step of the job, with the command that it runs if it runs one.
  struct Step {
    /// What the step is called, or the action that it uses, or its first words.
    let name: String
    let command: String?
  }

  let text: String
  let steps: [Step]
  /// The files that GitLab keeps.
  let artifacts: [String]

  init(_ file: URL) throws {
    text = try String(contentsOf: file, encoding: .utf8)
    let root = try #require(try Yams.compose(yaml: text))
    let job = try #require(root["jobs"]?["formaudit"] ?? root["formaudit"])
    let lines = ["before_script", "script"].flatMap { job[$0]?.array() ?? [] }.compactMap(\.string)
    steps =
      try (job["steps"]?.array() ?? []).map { step in
        Step(
          name: try #require(step["name"]?.string ?? step["uses"]?.string),
          command: step["run"]?.string)
      } + lines.map { Step(name: String($0.prefix(14)), command: $0) }
    let reports = job["artifacts"]?["reports"]?.mapping.map { $0.values.compactMap(\.string) } ?? []
    artifacts = (job["artifacts"]?["paths"]?.array().compactMap(\.string) ?? []) + reports
  }

  /// The command of a step.
  func command(_ name: String) throws -> String {
    try #require(steps.first { $0.name == name }?.command, "no step “\(name)”")
  }
}
