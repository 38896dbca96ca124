import Deciding
import Escaping
import FormModel
import Markup
import Report
import TestSupport
import Testing

@testable import Redesign

/// An audit finds in the pages of a mock-up what the plan asks, and nothing else.
@Suite struct ReadBackTests {
  private static func plan(_ fields: String) throws -> RedesignPlan {
    try RedesignFixtures.plan(
      try Reading.journey(
        html: "<html lang=en><title>Order</title><h1>Order</h1><form method=post>\(fields)"
          + "<button>Send</button></form></html>"), language: .english)
  }

  private static func questions(_ plan: RedesignPlan) throws -> [Question] {
    try MockUp(plan, style: .plain).files.flatMap { file in
      try RedesignFixtures.reader.page(
        from: Document(parsing: file.html.bytes), address: nil, fileName: file.name
      ).questions
    }
  }

  @Test(arguments: RedesignFixtures.names)
  func eachQuestionIsFoundAsItIsPlanned(name: String) throws {
    let plan = try RedesignFixtures.plan(
      RedesignFixtures.journey(name), language: RedesignFixtures.language(name))
    let (planned, found) = (plan.questions, try Self.questions(plan))
    #expect(planned.count == found.count)
    for wanted in planned {
      let found = try #require(
        found.first { $0.wording == wanted.wording }, "\(name): \(wanted.wording)")
      #expect(found.isOptional == wanted.isOptional, "\(name): \(wanted.wording)")
      #expect(found.isConditional == (wanted.shownBy != nil), "\(name): \(wanted.wording)")
      #expect(found.fields.count == wanted.fields.count, "\(name): \(wanted.wording)")
    }
  }

  /// A service adds a row where people ask for one.
  @Test func rowsThatPeopleMayAddMayStillBeAdded() throws {
    let plan = try Self.plan(
      """
      <p><label for=m>Reason for the order</label> <input id=m name=m required>
      <fieldset><legend>Books</legend><p><label for=t>Title of the book</label>
      <input id=t name=book[0][title] required><p><label for=n>Author of the book</label>
      <input id=n name=book[0][author] required><button type=button>Add another book</button></fieldset>
      """)
    #expect(plan.questions.map(\.isRepeatable).count { $0 } == 2)
    let found = try Self.questions(plan)
    #expect(found.count { $0.isRepeatable } == 2 && found.count == 3)
    #expect(found.first { $0.wording.hasPrefix("Reason") }?.isRepeatable == false)
  }

  /// What people agree to may be long: its mark stands at the end.
  @Test func aLongAgreementMayStayEmpty() throws {
    let words = (1...120).map { "word\($0)" }.joined(separator: " ")
    let plan = try Self.plan(
      "<p><label for=m>Reason for the order</label> <input id=m name=m required>"
        + "<p><input type=checkbox id=c name=c><label for=c>\(words)</label>")
    let found = try Self.questions(plan)
    #expect(found.map(\.isOptional).count { $0 } == 1 && found.count == 2)
  }

  /// The words of the one box for the expiry of a card may begin with the month.
  @Test func oneBoxIsNamedAfterTheWholeAnswer() throws {
    let plan = try Self.plan(
      "<p><label for=n>Card number</label> <input id=n name=n autocomplete=cc-number required>"
        + "<p><label for=e>MM/YY</label><input id=e name=e autocomplete=cc-exp required>")
    let expiry = try #require(plan.questions.first { $0.purpose == "card-expiry" })
    #expect(expiry.fields.map(\.autocomplete) == ["cc-exp"])
  }

  /// Two questions of one wording are not two lines of one.
  @Test func questionsOfOneWordingStayApart() throws {
    let box = "<input name=guest required>"
    let plan = try Self.plan(
      "<h2>You</h2><p><label>Name of the guest \(box)</label>"
        + "<h2>Your friend</h2><p><label>Name of the guest \(box)</label>")
    #expect(plan.questions.count == 2)
    #expect(try Self.questions(plan).count == 2)
  }

  /// Boxes keep the order that an example beside them tells.
  @Test func aDateKeepsTheOrderOfItsParts() throws {
    let plan = try Self.plan(
      """
      <fieldset><legend>Date of birth</legend><p class=hint>For example: January 19 2000</p>
      <label for=b>Month</label><select id=b name=b required>
      \(["January", "February", "March"].map { "<option>\($0)" }.joined())</select>
      <label for=d>Day</label><input id=d name=d maxlength=2 required>
      <label for=y>Year</label><input id=y name=y maxlength=4 required></fieldset>
      """)
    let date = try #require(plan.questions.first { $0.isDate })
    #expect(date.fields.map(\.wording) == ["Month", "Day", "Year"])
  }

  /// The help of a group stands once beside the boxes that share it.
  @Test func sharedHelpIsToldOnce() throws {
    let plan = try Self.plan(
      """
      <fieldset aria-describedby=h><legend>Date of the move</legend><p id=h>As on your contract</p>
      <label for=d>Day</label><input id=d name=d maxlength=2 aria-describedby=own required>
      <p id=own>Two digits</p>
      <label for=b>Month</label><input id=b name=b maxlength=2 required>
      <label for=y>Year</label><input id=y name=y maxlength=4 required></fieldset>
      """)
    let hint = try #require(plan.questions.first).hint
    #expect(hint.contains("Two digits"))
    #expect(
      hint.split(separator: "As on your contract", omittingEmptySubsequences: false).count == 2)
  }

  /// What-if of the written decisions tells what the plan promises.
  @Test(arguments: RedesignFixtures.names)
  func thePagesOfADecisionAreTimedAlike(name: String) throws {
    let journey = try RedesignFixtures.journey(name)
    let plan = try RedesignFixtures.plan(journey)
    let again = try RedesignFixtures.making(journey).plan(plan.decisions)
    #expect(again.time == plan.time && again.outcome.then == plan.outcome.then)
    #expect(plan.decisions.language == RedesignFixtures.french)
  }
}
