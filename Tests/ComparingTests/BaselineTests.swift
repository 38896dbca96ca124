import Auditing
import FormModel
import Report
import TestSupport
import Testing

@testable import Comparing

/// Baseline files: what is written is read back, what is wrong is told.
@Suite struct BaselineTests {
  private static let folders = ["pre-plainte-2015", "pre-plainte-refonte"]

  @Test(arguments: folders) func isReadBackExactly(folder: String) throws {
    var snapshot = Forms.snapshot(try Reading.journey(folder))
    snapshot.promisedMinutes = nil
    let baseline = Baseline([snapshot])
    let read = try Baseline(reading: baseline.text)
    #expect(read.text == baseline.text)
    #expect(read == baseline)
    // As git writes it on some machines.
    #expect(try Baseline(reading: baseline.text.replacing("\n", with: "\r\n")) == baseline)
    let known = try #require(read[snapshot.target])
    let comparison = AuditComparison(before: known, after: snapshot)
    #expect(comparison.questions.allSatisfy { $0.state == .unchanged })
    #expect(comparison.findings.allSatisfy { $0.state == .unchanged })
  }

  @Test(arguments: 0..<200) func hostileTextsAreReadBackExactly(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "\\", "\n", "\t", " ", "/", "=", "#", "é", "\u{202E}", "\u{0}", "a", "\u{1F600}",
      "<<<<<<<", "\r", "{", "}",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    let question = Snapshot.Question(
      id: "q" + text(), page: text(), wording: text(), heading: text(), legend: text(),
      purpose: "p" + text(), autocomplete: text(), flags: [.required], seconds: 12.3,
      fields: [Snapshot.Field(kind: "k" + text(), wording: text(), name: text(), choices: 3)],
      acceptance: Acceptance(reason: "r" + text(), until: "2027-01-31"))
    let finding = Snapshot.Finding(
      id: "f" + text(), rule: "r" + text(), severity: .serious,
      subject: .field(question: question.id, rank: 1))
    let baseline = Baseline([
      Snapshot(
        target: "t" + text(), pages: [Snapshot.Page(key: "p" + text())], questions: [question],
        findings: [finding], promise: text(), clicks: 3,
        acceptedNumbers: [
          .steps: Snapshot.AcceptedNumber(value: 2, acceptance: Acceptance(reason: text()))
        ])
    ])
    #expect(try Baseline(reading: baseline.text) == baseline)
    #expect(!baseline.text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0 })
  }

  private static let head = #"{"form":1,"kind":"head"}"# + "\n"
  private static let target = head + #"{"kind":"target","target":"t"}"# + "\n"
  private static let question =
    target + #"{"fields":[{"kind":"text"}],"id":"q","kind":"question","page":"p","prints":{},"#
    + #""seconds":1,"target":"t"}"# + "\n"
  private static let finding =
    question + #"{"id":"f","kind":"finding","rule":"r","severity":"minor","target":"t","subject":"#

  @Test(arguments: [
    ("", 1), ("hello", 1), (#"{"form":2,"kind":"head"}"#, 1), (target.replacing(head, with: ""), 1),
    (head + #"{"kind":"what"}"#, 2), (head + "{", 2), (head + "[]", 2),
    (head + #"{"kind":"page","key":"p","target":"unknown"}"#, 2),
    (target + "=======", 3), (target + #"{"kind":"question","target":"t","id":"q"}"#, 3),
    (
      target
        + #"{"fields":[],"id":"q","kind":"question","page":"p","prints":{},"seconds":1,"target":"t"}"#,
      3
    ),
    (question.replacing("[{", with: #"[{"choices":-5,"#), 3),
    (question.replacing("[{", with: #"[{"choices":1e99,"#), 3),
    (question.replacing("[{", with: #"[{"answers":["zz"],"#), 3),
    (
      question.replacing(
        #""id":"q""#, with: ##""accepted":{"reason":"x","until":"2027-02-30"},"id":"q""##), 3
    ),
    (finding + #"{"about":"question","question":"nobody"}}"#, 4),
    (finding + #"{"about":"field","question":"q","field":2}}"#, 4),
    (finding + #"{"about":"field","question":"q","field":-9223372036854775808}}"#, 4),
    (finding.replacing("minor", with: "huge") + #"{"about":"journey"}}"#, 4),
  ]) func tellsTheLineOfAMistake(text: String, line: Int) {
    let error = #expect(throws: BaselineError.self) { try Baseline(reading: text) }
    #expect(error?.line == line)
    #expect(error?.sentence.french.isEmpty == false)
  }

  /// What two branches leave when both changed one line, or both wrote it.
  @Test(arguments: ["q", "other"]) func saysNothingTwice(heading: String) {
    let line = Self.question.dropFirst(Self.target.count)
    let again = line.replacing(#""id""#, with: #""heading":"\#(heading)","id""#)
    let twice = Self.question + (heading == "q" ? line : Substring(again))
    let error = #expect(throws: BaselineError.self) { try Baseline(reading: twice) }
    #expect(error?.line == 4)
    #expect(error?.sentence.english.contains("line 3") == true)
    #expect(error?.sentence.english.hasSuffix("otherwise") == (heading != "q"))
  }

  /// No number in the file is made of others: it would be wrong after a merge.
  @Test func holdsNoDerivedNumber() throws {
    let text = Baseline([Forms.snapshot(try Reading.journey("pre-plainte-refonte"))]).text
    #expect(!text.contains(/"\w*(Minutes|Score|Seconds)"/))
    let target = text.split(separator: "\n").filter { $0.contains(#""kind":"target""#) }
    #expect(target.count == 1)
    #expect(target[0].contains(/"(questions|fields|steps|score|findings)"/) == false)
  }

  @Test(arguments: 0..<300) func noiseIsReadOrRefusedButNeverStops(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Baseline([try Forms.snapshot(["<label>Nom<input name=nom>"])]).text.utf8)
    for _ in 0..<5 {
      bytes[Int.random(in: 60..<bytes.count, using: &random)] = UInt8.random(
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
    let ids = text.matches(of: /"id":"([^"]*)","kind":"finding"/).map(\.1)
    let half = ids.prefix(ids.count / 2)
    #expect(!half.isEmpty && half.map(String.init) == half.map(String.init).sorted())
  }

  @Test func aNewRuleRaisesNothing() throws {
    let before = try Forms.snapshot(["<input name=nom>", "<label>Ville<input name=ville></label>"])
    var baseline = Baseline([before])
    baseline.rulePrints["field-label-missing"] = nil
    var known = try #require(baseline["test"])
    known.findings.removeAll { $0.rule == "field-label-missing" }
    baseline["test"] = known
    let gate = Gate([before], terms: Gate.Terms(baseline: baseline, today: "2026-01-01"))
    #expect(gate.outcome == .accepted, "\(gate.targets[0].reasons)")
  }
}
