import FormModel
import TestSupport
import Testing

@testable import Auditing

/// What a team decides not to count, in the comments of its pages.
@Suite struct SuppressionTests {
  /// Two lists which nobody can look through, the first under a comment.
  private func audit(
    _ comment: String, at place: Place = .firstList, today: String? = nil
  ) throws -> Audit {
    let options = (1...20).map { "<option>\(20 - $0) ter" }.joined()
    func list(_ name: String, _ comment: String) -> String {
      "<div>\(comment)<label for=\(name)>Liste \(name)</label><select id=\(name) name=\(name)>\(options)</select></div>"
    }
    let html = """
      <html lang="fr"><head>\(place == .head ? comment : "")</head><body><form>
      \(list("a", place == .firstList ? comment : ""))\(list("b", ""))<button>Envoyer la liste</button></form>
      """
    return Auditor(book: Reading.book, today: today).audit(try Reading.journey(html: html))
  }

  private enum Place { case head, firstList }

  private func verdict(_ audit: Audit) throws -> Verdict {
    try #require(audit.verdicts.first { $0.rule.id == "select-many-options" })
  }

  private static let off = #"<!-- formaudit: off select-many-options reason="ISO list imposed" -->"#

  @Test func setsAsideWhatStandsInTheSameElement() throws {
    let verdict = try verdict(try audit(Self.off))
    #expect(verdict.findings.count == 1)
    #expect(verdict.suppressed.map(\.by.reason) == ["ISO list imposed"])
    #expect(verdict.suppressed.map(\.finding.subject.question?.index) == [0])
    #expect(verdict.outcome == .failed)
  }

  @Test func setsAsideTheWholePageFromItsHead() throws {
    let audit = try audit(Self.off, at: .head)
    #expect(try verdict(audit).findings.isEmpty)
    #expect(try verdict(audit).suppressed.count == 2)
    #expect(audit.suppressions.map(\.state) == [.used(2)])
  }

  @Test func whatIsSetAsideCostsNothing() throws {
    let plain = try #require(try audit("").score)
    let less = try #require(try audit(Self.off).score)
    let none = try #require(try audit(Self.off, at: .head).score)
    #expect(plain.value < less.value && less.value < none.value)
    #expect(!none.losses.contains { $0.rule == "select-many-options" })
  }

  @Test(arguments: [("2027-01-31", 1), ("2027-02-01", 2)])
  func endsAfterItsLastDay(today: String, findings: Int) throws {
    let comment =
      #"<!-- formaudit: off select-many-options reason="ISO" until="2027-01-31" -->"#
    let audit = try audit(comment, today: today)
    #expect(try verdict(audit).findings.count == findings)
    #expect(audit.suppressions.map(\.state) == [findings == 1 ? .used(1) : .ended])
  }

  @Test func tellsWhatIsUnused() throws {
    let audit = try audit(#"<!-- formaudit: off captcha, select-many-options reason='x' -->"#)
    #expect(audit.suppressions.map(\.state) == [.unused, .used(1)])
  }

  @Test(arguments: [
    #"off select-many-options"#, #"off select-many-option reason="x""#, #"off reason="x""#,
    #"of select-many-options reason="x""#, #"off select-many-options reason="x"#,
    #"off select-many-options reason="x" until="2027-02-30""#,
    #"off select-many-options reason="x" untill="2027-02-20""#, "",
  ])
  func aMistakeSetsNothingAsideAndIsTold(directive: String) throws {
    let audit = try audit("<!-- formaudit: \(directive) -->")
    #expect(audit.suppressions.isEmpty)
    #expect(audit.suppressionMistakes.count == 1)
    #expect(try verdict(audit).findings.count == 2)
  }

  @Test func anOrdinaryCommentSaysNothing() throws {
    let audit = try audit("<!-- formaudit is fine: off -->")
    #expect(audit.suppressions.isEmpty && audit.suppressionMistakes.isEmpty)
  }
}
