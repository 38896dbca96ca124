import Comparing
import Foundation
import RuleFiles
import TestSupport
import Testing
import Words

/// The parts of a settings file that the gate needs.
@Suite struct GateSettingsTests {
  private func settings(_ text: String) throws -> GateSettings {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(Settings.fileName)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return try Settings(at: file.path).gate()
  }

  @Test func readsTargetsBaselineAndBudgets() throws {
    let found = try settings(
      """
      targets:
        contact: { url: https://www.example.org/contact }
        plainte: { journey: plainte/journey.yaml }
      baseline: /tmp/formaudit.baseline
      budgets:
        - { match: "*", max: { p50Minutes: 15 }, min: { score: 60 }, level: warning }
        - { match: plainte, maxIncrease: { questions: 0, p50Minutes: 5 % } }
      """)
    #expect(found.targets.map(\.name) == ["contact", "plainte"])
    #expect(found.targets[0].location == "https://www.example.org/contact")
    #expect(found.targets[1].location.hasSuffix("/plainte/journey.yaml"))
    #expect(found.baseline == "/tmp/formaudit.baseline")
    #expect(
      found.budgets[0]
        == Budget(
          pattern: "*",
          limits: [
            Budget.Limit(.p50Minutes, .absolute(15)), Budget.Limit(.score, .absolute(60)),
          ], level: .warning))
    #expect(found.budgets[1].level == .error)
    #expect(
      found.budgets[1].limits == [
        Budget.Limit(.questions, .change(.count(0))),
        Budget.Limit(.p50Minutes, .change(.share(0.05))),
      ])
  }

  @Test func tellsAllProblemsAtOnce() throws {
    let error = #expect(throws: RuleFileError.self) {
      try settings(
        """
        targts: {}
        budgets:
          - { max: { questions: -1 } }
          - { match: a, max: { scor: 1 } }
          - { match: b, maxIncrease: { score: 5 } }
          - { match: c, maxIncrease: { fields: lots }, level: fatal }
          - { match: d }
        """)
    }
    let told = error?.problems.map { "\($0.line): \($0.sentence.text(in: .english))" } ?? []
    #expect(
      told.map { $0.prefix(2) } == ["1:", "3:", "3:", "4:", "5:", "6:", "6:", "7:"], "\(told)")
    #expect(error?.problems.first?.hint?.text(in: .english) == "did you mean “targets”?")
  }
}
