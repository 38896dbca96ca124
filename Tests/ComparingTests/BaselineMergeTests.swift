import Auditing
import FormModel
import Foundation
import Report
import TestSupport
import Testing

@testable import Comparing

/// What git makes of the baselines of two branches.
@Suite struct BaselineMergeTests {
  private static func field(_ name: String, _ more: String = "") -> String {
    "<label>\(name)<input name=\(name.lowercased()) \(more)></label>"
  }

  /// The form says how long it takes: a form of some more questions then has no new defect.
  private let known =
    ["Ville", "Courriel", "Commentaire"].map { field($0) } + ["<footer>Durée : 5 minutes.</footer>"]

  /// Each branch adds a required question, at the same place or at two.
  @Test(arguments: [(1, 1), (4, 4)]) func eachBranchAddsAQuestion(
    places: (one: Int, other: Int)
  ) throws {
    let (iban, phone) = (Self.field("IBAN", "required"), Self.field("Téléphone", "required"))
    var (one, other) = (known, known)
    one.insert(iban, at: places.one)
    other.insert(phone, at: places.other)
    let merged = try merge(try Self.baseline(known), try Self.baseline(one), Self.baseline(other))
    let baseline = try Baseline(reading: merged)
    #expect(baseline.targets.map(\.questions.count) == [5])

    var both = known
    both.insert(phone, at: places.other)
    both.insert(iban, at: places.one)
    let limits = [Measure.questions, .required, .fields, .steps, .p50Minutes].map {
      Budget.Limit($0, .change(.count(0)))
    }
    let gate = Gate(
      [try Forms.snapshot(both)],
      terms: Gate.Terms(
        baseline: baseline, budgets: [Budget(pattern: "*", limits: limits, level: .error)],
        today: "2026-01-01"))
    #expect(gate.outcome == .accepted, "\(gate.targets[0].reasons)")
    #expect(gate.targets[0].stale.isEmpty)
    #expect(gate.targets[0].comparison?.increase(of: .meanSeconds) == 0)
  }

  @Test func oneAddsAQuestionAndTheOtherADefect() throws {
    let one = known + [Self.field("IBAN")]
    var other = known
    other[1] = "<p><input name=courriel></p>"
    let merged = try merge(try Self.baseline(known), Self.baseline(one), Self.baseline(other))
    other.append(Self.field("IBAN"))
    let gate = Gate(
      [try Forms.snapshot(other)],
      terms: Gate.Terms(baseline: try Baseline(reading: merged), today: "2026-01-01"))
    #expect(gate.outcome == .accepted, "\(gate.targets[0].reasons)")
  }

  /// One line cannot hold what both say: nobody is let believe that it does.
  @Test func whatBothChangedOtherwiseIsAnErrorWithItsLine() throws {
    var (one, other) = (known, known)
    one[0] = Self.field("Ville", "required")
    other[0] = Self.field("Ville", "autocomplete=address-level2")
    let merged = try merge(try Self.baseline(known), Self.baseline(one), Self.baseline(other))
    let error = #expect(throws: BaselineError.self) { try Baseline(reading: merged) }
    #expect((error?.line ?? 0) > 1)
    #expect(error?.sentence.english.hasSuffix("otherwise") == true)
  }

  private static func baseline(_ blocks: [String]) throws -> String {
    Baseline([try Forms.snapshot(blocks)]).text
  }

  /// Merges two branches with git, as a folder does which `formaudit init` prepared.
  private func merge(_ base: String, _ one: String, _ other: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("merge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func git(_ arguments: String...) throws -> Int32 {
      let git = Process()
      git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      git.arguments =
        [
          "git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c",
          "commit.gpgsign=false",
        ]
        + arguments
      git.currentDirectoryURL = folder
      (git.standardOutput, git.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
      try git.run()
      git.waitUntilExit()
      return git.terminationStatus
    }
    let file = folder.appendingPathComponent("formaudit.baseline")
    func commit(_ text: String) throws {
      try text.write(to: file, atomically: true, encoding: .utf8)
      #expect(try git("add", "-A") == 0)
      #expect(try git("commit", "-qm", "x") == 0)
    }
    #expect(try git("init", "-q") == 0)
    try (Baseline.gitAttribute + "\n").write(
      to: folder.appendingPathComponent(".gitattributes"), atomically: true, encoding: .utf8)
    try commit(base)
    #expect(try git("branch", "other") == 0)
    try commit(one)
    #expect(try git("checkout", "-q", "other") == 0)
    try commit(other)
    #expect(try git("merge", "-q", "-m", "both", "@{-1}") == 0)
    return try String(contentsOf: file, encoding: .utf8)
  }
}
