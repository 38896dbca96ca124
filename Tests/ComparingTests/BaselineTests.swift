import Auditing
import FormModel
import TestSupport
import Testing

@testable import Comparing

/// Baseline files: what is written is read back, what is wrong is told.
@Suite struct BaselineTests {
  private static let folders = ["pre-plainte-2015", "pre-plainte-refonte"]

  @Test(arguments: folders) func isReadBackExactly(folder: String) throws {
    let snapshot = Forms.snapshot(try Reading.journey(folder))
    let baseline = Baseline([snapshot])
    let read = try Baseline(reading: baseline.text)
    #expect(read.text == baseline.text)
    #expect(read == baseline)
    let known = try #require(read[snapshot.target])
    let comparison = AuditComparison(before: known, after: snapshot)
    #expect(comparison.questions.allSatisfy { $0.state == .unchanged })
    #expect(comparison.findings.allSatisfy { $0.state == .unchanged })
  }

  @Test(arguments: 0..<200) func hostileTextsAreReadBackExactly(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "\\", "\n", "\t", " ", "/", "=", "#", "é", "\u{202E}", "\u{0}", "a", "\u{1F600}",
      "<<<<<<<", "\r",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    let question = Snapshot.Question(
      id: "q" + text(), page: text(), wording: text(), heading: text(), legend: text(),
      purpose: "p" + text(), autocomplete: text(), isRequired: true, seconds: 12.3,
      fields: [Snapshot.Field(kind: "k" + text(), wording: text(), name: text(), choices: 3)],
      acceptance: Snapshot.Acceptance(reason: "r" + text(), until: "2027-01-31"))
    let finding = Snapshot.Finding(
      id: "f" + text(), rule: "r" + text(), severity: .serious,
      subject: .field(question: 0, field: 0))
    let baseline = Baseline([
      Snapshot(
        target: "t" + text(), pages: [Snapshot.Page(key: "p" + text())], questions: [question],
        findings: [finding], measures: [.p50Minutes: 12.25])
    ])
    #expect(try Baseline(reading: baseline.text) == baseline)
  }

  @Test(arguments: [
    ("", 1), ("hello", 1), ("# formaudit baseline 2", 1),
    ("# formaudit baseline 1\nwhat x", 2), ("# formaudit baseline 1\nquestion q / kind=text", 2),
    ("# formaudit baseline 1\ntarget t\ntarget t", 3),
    ("# formaudit baseline 1\ntarget t\nquestion q", 3),
    ("# formaudit baseline 1\ntarget t\nquestion \"q", 3),
    ("# formaudit baseline 1\ntarget t\nquestion q wording=\"\\x\" / kind=text", 3),
    ("# formaudit baseline 1\ntarget t\nmeasure questions nan", 3),
    ("# formaudit baseline 1\ntarget t\nfinding f rule=r severity=huge about=journey", 3),
    ("# formaudit baseline 1\ntarget t\nfinding f rule=r severity=minor on=nobody", 3),
    ("# formaudit baseline 1\ntarget t\nquestion q / kind=text choices=-5", 3),
    ("# formaudit baseline 1\ntarget t\n=======", 3),
    ("# formaudit baseline 1\ntarget t\nquestion q accepted=x until=2027-02-30 / kind=text", 3),
  ]) func tellsTheLineOfAMistake(text: String, line: Int) {
    let error = #expect(throws: BaselineError.self) { try Baseline(reading: text) }
    #expect(error?.line == line)
    #expect(error?.sentence.french.isEmpty == false)
  }

  @Test(arguments: 0..<300) func noiseIsReadOrRefusedButNeverStops(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Baseline([try Forms.snapshot(["<label>Nom<input name=nom>"])]).text.utf8)
    for _ in 0..<5 {
      bytes[Int.random(in: 24..<bytes.count, using: &random)] = UInt8.random(
        in: 1...255, using: &random)
    }
    _ = try? Baseline(reading: String(decoding: bytes, as: UTF8.self))
  }

  /// Two branches which each accept another finding merge line by line.
  @Test func targetsAndFindingsAreSorted() throws {
    let one = Forms.snapshot(try Reading.journey("pre-plainte-refonte"))
    var other = one
    other.target = "a"
    let text = Baseline([one, other]).text
    #expect(text == Baseline([other, one]).text)
    let findings = text.split(separator: "\n").filter { $0.hasPrefix("finding ") }
    let half = findings.prefix(findings.count / 2)
    #expect(half.map(String.init) == half.map(String.init).sorted())
  }

  @Test func aNewRuleRaisesNothing() throws {
    let before = try Forms.snapshot(["<input name=nom>", "<label>Ville<input name=ville></label>"])
    var baseline = Baseline([before])
    baseline.rules.remove("field-label-missing")
    var known = try #require(baseline["test"])
    known.findings.removeAll { $0.rule == "field-label-missing" }
    baseline["test"] = known
    let gate = Gate([before], terms: Gate.Terms(baseline: baseline, today: "2026-01-01"))
    #expect(gate.outcome == .accepted, "\(gate.targets[0].reasons)")
  }
}
