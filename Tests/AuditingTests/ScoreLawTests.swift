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

  @Test func turningAFindingIntoAPassNeverLowersTheMark() throws {
    for form in forms(40, seed: 1) {
      let audit = try audit(form.page())
      let mark = try #require(audit.score?.value)
      for (index, verdict) in audit.verdicts.enumerated() {
        for finding in verdict.findings.indices {
          var better = audit.verdicts
          better[index] = verdict.passing(finding)
          #expect(Score(of: better, scoring: Reading.book.scoring).value >= mark)
        }
      }
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
      for category in score.categories {
        let tenths = score.losses.filter { $0.category == category.category }
          .reduce(0) { $0 + Int(($1.points * 10).rounded()) }
        #expect(1000 - tenths == Int((category.value * 10).rounded()), "\(category.category)")
      }
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

extension Verdict {
  /// The same verdict, one finding less.
  fileprivate func passing(_ index: Int) -> Verdict {
    var rest = findings
    rest.remove(at: index)
    return Verdict(
      rule: rule, outcome: rest.isEmpty ? .passed : .failed, checked: checked, findings: rest,
      undecided: undecided)
  }
}
