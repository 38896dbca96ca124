import FormModel
import TestSupport
import Testing

@testable import Auditing

/// The laws of the mark, on generated forms.
@Suite struct ScoreLawTests {
  private func audit(_ html: String, without excepted: Set<String> = []) throws -> Audit {
    let book = Reading.book
    let rules = book.rules.filter { !excepted.contains($0.id) }
    let reduced = RuleBook(
      profile: book.profile, digest: book.digest, rules: rules, purposes: book.purposes,
      vocabulary: book.vocabulary, timing: book.timing, scoring: book.scoring)
    return Auditor(book: reduced).audit(try Reading.journey(html: html))
  }

  private func forms(_ count: Int, seed: UInt64) -> [GeneratedForm] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in GeneratedForm(using: &random) }
  }

  private func exactMark(_ verdicts: [Verdict]) -> Double {
    Score(of: verdicts, burden: .light, scoring: Reading.book.scoring).exact
  }

  /// Findings that a person has to look at cost nothing.
  @Test func mendingAnyFindingRaisesTheMark() throws {
    for form in forms(40, seed: 1) {
      let audit = try audit(form.page())
      let mark = try #require(audit.score?.exact)
      for (index, verdict) in audit.verdicts.enumerated() where verdict.rule.certainty != .review {
        for finding in verdict.findings.indices {
          var better = audit.verdicts
          better[index] = verdict.passing(finding)
          #expect(exactMark(better) > mark, "\(verdict.rule.id)")
        }
      }
    }
  }

  @Test func oneFindingInTenThousandStillCounts() throws {
    let audit = try audit("<form method=post><input name=n></form>")
    let verdict = try #require(audit.verdicts.first { $0.rule.id == "field-label-missing" })
    let finding = try #require(verdict.findings.first)
    func mark(_ count: Int) -> Double {
      exactMark([verdict.holding(Array(repeating: finding, count: count))])
    }
    #expect(mark(9_999) > mark(10_000))
  }

  @Test func theGainIsTheMarkWithoutTheDefect() throws {
    for form in forms(20, seed: 4) {
      let audit = try audit(form.page())
      let score = try #require(audit.score)
      for loss in score.losses {
        let mended = audit.verdicts.map { $0.rule.id == loss.rule ? $0.holding([]) : $0 }
        #expect(abs(exactMark(mended) - score.exact - loss.gain) < 1e-9, "\(loss.rule)")
      }
    }
  }

  @Test func aBurdenBeyondAllMeasureIsNeverBetterThanE() throws {
    let scoring = Reading.book.scoring
    for burden in [
      Scoring.Demand(questions: 3000, minutes: 1), Scoring.Demand(questions: 1, minutes: 420),
    ] {
      let audit = try audit("<form method=post><label>Nom<input name=n></label></form>")
      let flawless = audit.verdicts.map { $0.holding([]) }
      #expect(Score(of: flawless, burden: .light, scoring: scoring).letter == .a)
      let score = Score(of: flawless, burden: burden, scoring: scoring)
      #expect(score.letter == .e)
      #expect(score.cap != nil)
    }
  }

  /// `optional-share` is about a share: a required question, even a bad one, lowers the share of
  /// optional ones.
  @Test(arguments: [
    "<input required>", "<input required placeholder='JJ/MM/AAAA'>",
    "<select required><option>a<option>b</select>", "<input type=file required>",
    "<label>Nom<input required></label>",
  ])
  func addingAQuestionThatFailsNeverRaisesTheMark(extra: String) throws {
    for form in forms(25, seed: 2) {
      let before = try audit(form.page(), without: ["optional-share"])
      let after = try audit(form.page(adding: extra), without: ["optional-share"])
      let marks = (try #require(before.score?.value), try #require(after.score?.value))
      #expect(marks.1 <= marks.0, "\(marks) after adding \(extra) to \(form.page())")
    }
  }

  @Test func lossesAddUpExactlyAndTheSamePageGivesTheSameMark() throws {
    for form in forms(40, seed: 3) {
      let score = try #require(try audit(form.page()).score)
      let tenths = score.losses.reduce(0) { $0 + Int(($1.points * 10).rounded()) }
      #expect(1000 - tenths == Int((score.value * 10).rounded()))
      #expect(try audit(form.page()).score?.value == score.value)
    }
  }

  @Test func aBlockerCapsTheLetter() throws {
    let audit = try audit("<form method=post><input name=n></form>")
    let letter = try #require(audit.score?.letter)
    #expect(letter >= .d)
    #expect(audit.score?.cap != nil)
  }
}

extension Scoring.Demand {
  fileprivate static let light = Scoring.Demand(questions: 1, minutes: 1)
}

extension Verdict {
  /// The same verdict, one finding less.
  fileprivate func passing(_ index: Int) -> Verdict {
    var rest = findings
    rest.remove(at: index)
    return holding(rest)
  }

  /// The same verdict with these findings.
  fileprivate func holding(_ findings: [Finding]) -> Verdict {
    Verdict(
      rule: rule, outcome: findings.isEmpty ? .passed : .failed, checked: checked,
      findings: findings, undecided: undecided)
  }
}
