import FormModel
import Markup
import TestSupport
import Testing
import Timing

@testable import Auditing

/// Controls and parts as subjects of rules.
@Suite struct ControlSubjectTests {
  private func context(_ html: String) throws -> AuditContext {
    let journey = try Reading.journey(html: html)
    let time = TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes)
      .time(of: journey)
    return AuditContext(
      journey: journey, time: time, purposes: Reading.book.purposes,
      vocabulary: Reading.book.vocabulary)
  }

  private func use(_ html: String) throws -> [String] {
    try context(html).subjects(.control).compactMap(\.control).map {
      ControlUse(of: $0.control).rawValue
    }
  }

  @Test func everyControlThatPeopleMeetIsOne() throws {
    #expect(try use("<input>") == ["field"])
    #expect(
      try use(
        """
        <form role=search><input name=q><button>OK</button></form><input type=hidden>
        <input style="display:none"><div role=textbox></div><span role=button>A</span>
        <a href=/ aria-label=B>B</a><button role=link>C</button><input role=banner>
        <select role=none></select><div role=radiogroup></div>
        """
      ) == ["field", "button", "link", "other", "field", "field", "other", "button", "link"])
  }

  @Test func controlsOfQuestionsKnowTheirQuestion() throws {
    let context = try context(
      "<form method=post><label>Nom <input name=n></label><button>Envoyer</button></form>")
    let subjects = context.subjects(.control)
    #expect(subjects.map { $0.question?.question.wording } == ["Nom", nil])
    #expect(subjects.map(\.kind) == [.control, .control])
  }

  @Test func keysAreUniqueAndHoldNoIDs() throws {
    let context = try context(
      """
      <form method=post><label>Nom <input id=x7f3 name=n></label><button id=x7f4></button>
      <button id=x7f5></button><label>Ville</label><label>Ville</label></form>
      """)
    for kind in [SubjectKind.control, .part] {
      let keys = context.subjects(kind).map(\.key)
      #expect(Set(keys).count == keys.count)
      #expect(keys.allSatisfy { !$0.contains("x7f") })
    }
    #expect(
      context.subjects(.control).map(\.key).suffix(2) == ["page-html/submit", "page-html/submit-2"])
  }

  @Test func partsSeeNoFactsOfQuestions() {
    #expect(FactTable.visible(about: .part)["wording"] == nil)
    #expect(FactTable.visible(about: .part)["errors shown"] != nil)
    #expect(FactTable.visible(about: .control)["purpose"] != nil)
    #expect(FactTable.visible(about: .control)["part"] == nil)
    #expect(FactTable.visible(about: .field)["used as"] == nil)
  }

  @Test(arguments: [
    ("Next Page in the list", "next page", true), ("Search", "Search (JJ/MM/AAAA)", true),
    ("Discover Italy", "Discover It", false), ("how are you", "you how are", false),
    ("just ice", "justice", false), ("anything", "…", true),
    ("non-standard", "nonstandard", true), ("University Avenue", "University Ave.", true),
    ("University Avenue", "University Ave", false), ("Nom", "Nom [obligatoire]", false),
  ])
  func namesContainWhatIsSeen(name: String, seen: String, contains: Bool) {
    #expect(AccessibleWords(name).contains(AccessibleWords(seen)) == contains)
  }

  @Test(arguments: [
    ("First name", "First name Please enter your first name.", true),
    ("Job title", "Job title * (required) Job title", true),
    ("Email", "Email address", false), ("Option", "Option 2", false),
    ("Name", "First name Please enter it", false),
    ("Name", "Name of the person you live with", false),
    ("Name", "Name", false), ("", "Please enter your name", false),
  ])
  func labelsGoOnWithHelp(name: String, seen: String, isHelped: Bool) {
    #expect(AccessibleWords(name).isHelped(in: AccessibleWords(seen)) == isHelped)
  }

  @Test func constraintsRefuseValues() throws {
    func refused(_ attributes: String, _ values: [String]) throws -> String? {
      let control = try #require(try Reading.page("<input \(attributes)>").controls.first)
      let most = control.element[.maxlength].flatMap { Int($0) }
      return InputConstraints(of: control.element, most: most).refused(among: values)
    }
    #expect(try refused("pattern='[a-z]+'", ["abc", "O'Neill"]) == "O'Neill")
    #expect(try refused("maxlength=10", ["06 12 34 56 78"]) == "06 12 34 56 78")
    #expect(try refused("maxlength=7", ["06 12 34 56 78"]) == nil)
    #expect(try refused("type=number", ["06 12"]) == "06 12")
    #expect(try refused("type=number", ["O'Neill"]) == nil)
    #expect(try refused("pattern='\\p{L}+'", ["1"]) == nil)
  }
}
