import Deciding
import Escaping
import FormModel
import Markup
import Report
import TestSupport
import Testing
import Words

@testable import Redesign

/// What stands on the pages of a mock-up, as a team reads them.
@Suite struct PageTests {
  private static func plan(_ fields: String, title: String = "Demande") throws -> RedesignPlan {
    try RedesignFixtures.plan(
      try Reading.journey(
        html: "<html lang=fr><title>\(title)</title><h1>Demande</h1><form method=post>\(fields)"
          + "<button>Envoyer</button></form></html>"))
  }

  // MARK: Titles

  /// A step is told by the mock-up itself, and a greeting names no procedure.
  @Test func titlesTellNoStepOfTheOldForm() throws {
    for name in ["pre-plainte-2015", "pre-plainte-refonte"] {
      let plan = try RedesignFixtures.plan(try RedesignFixtures.journey(name))
      for title in plan.pages.map(\.title) + [plan.title] {
        #expect(!title.contains("Étape") && !title.hasPrefix("Bienvenue"), "\(title)")
      }
    }
    let old = try RedesignFixtures.plan(try RedesignFixtures.journey("pre-plainte-2015"))
    #expect(old.title == "Pré-plainte en ligne")
    #expect(old.pages.first?.title == "Avant de commencer")
  }

  /// What a heading says besides the step.
  @Test(arguments: [
    ("Les faits Étape 1 sur 3", "Les faits"), ("Étape 1 sur 3 : Les faits", "Les faits"),
    ("Les faits (étape 2/3)", "Les faits"), ("Step 2 of 5 – Your details", "Your details"),
    ("Étape 1 sur 3", "Étape 1 sur 3"), ("Une page sur deux chevaux", "Une page sur deux chevaux"),
    ("Rendez-vous", "Rendez-vous"), ("", ""), ("Partie 2", "Partie 2"),
  ])
  func aStepIsNoPartOfATitle(heading: String, title: String) {
    #expect(RedesignFixtures.reader.vocabulary.withoutStep(heading) == title)
  }

  @Test func aMissingTitleLeavesNoDash() throws {
    let journey = try Reading.journey(
      html: "<html lang=fr><form method=post><label for=a>Motif</label><input id=a name=a>"
        + "<button>Envoyer</button></form>")
    let files = MockUp(try RedesignFixtures.plan(journey), style: .plain).files
    for file in files {
      let title = try #require(file.html.text.firstMatch(of: #/<title>(.*)<\/title>/#)?.1)
      #expect(!title.isEmpty && !title.hasSuffix("– ") && !title.hasSuffix("–"), "\(title)")
    }
  }

  // MARK: Order

  /// What may stay empty decides nothing; declarations and agreements come last.
  @Test func whatDecidesComesFirstAndDeclarationsLast() throws {
    let yesOrNo = { (legend: String, name: String, required: String) in
      "<fieldset><legend>\(legend)</legend><input type=radio name=\(name) id=\(name)1 \(required)>"
        + "<label for=\(name)1>Oui</label><input type=radio name=\(name) id=\(name)2 \(required)>"
        + "<label for=\(name)2>Non</label></fieldset>"
    }
    let plan = try Self.plan(
      "<p><input type=checkbox id=h name=h required><label for=h>J’atteste sur l’honneur</label>"
        + "<p><label for=m>Montant demandé</label> <input id=m name=m required>"
        + yesOrNo("Y a-t-il des témoins ? (facultatif)", "t", "")
        + yesOrNo("Êtes-vous la victime ?", "v", "required"))
    let words = plan.questions.map(\.wording)
    #expect(words.first == "Êtes-vous la victime ?")
    #expect(words.last == "J’atteste sur l’honneur")
    #expect(plan.start.conditions == ["Êtes-vous la victime ?"])
  }

  // MARK: Fields

  @Test func anHourAndItsMinutesAreNamed() throws {
    let list = { (name: String, first: String, numbers: StrideTo<Int>) in
      "<select name=\(name)><option value=''>\(first)</option>"
        + numbers.map { "<option>\($0)</option>" }.joined() + "</select>"
    }
    let hours = list("debutHeure", "Heure", stride(from: 8, to: 19, by: 1))
    let minutes = list("debutMinute", "Minute", stride(from: 0, to: 60, by: 15))
    let plan = try Self.plan(
      "<table><tr><td>Heure des faits *</td><td>\(hours) h \(minutes)</td></tr>"
        + "<tr><td>Motif *</td><td><input id=m name=m required></td></tr></table>")
    let question = try #require(plan.questions.first { $0.fields.count == 2 })
    #expect(question.fields.map(\.wording) == ["Heures", "Minutes"])
    let audited = try RedesignFixtures.audited(plan)
    #expect(audited.journey.questions == 2)
  }

  /// A date that has no day is asked for none.
  @Test func aMonthAndAYearStayAMonthAndAYear() throws {
    let plan = try Self.plan(
      """
      <fieldset><legend>Date d’expiration</legend>
      <label for=a>Mois</label><select id=a name=a required><option value=''>
      \((1...12).map { "<option>\($0)" }.joined())</select>
      <label for=b>Année</label><select id=b name=b required><option value=''>
      \((2024...2040).map { "<option>\($0)" }.joined())</select></fieldset>
      <p><label for=m>Motif</label> <input id=m name=m required>
      """)
    let question = try #require(plan.questions.first { $0.isDate })
    #expect(question.fields.map(\.wording) == ["Mois", "Année"])
    #expect(question.fields.map(\.maximumLength) == [2, 4])
    #expect(try RedesignFixtures.audited(plan).journey.questions == 2)
  }

  private static func address(secondLine: String) throws -> RedesignPlan {
    let journey = try Reading.journey(
      html: """
        <html lang=en><title>Order</title><h1>Order</h1><form method=post>
        <p><label for=a>Address line 1</label> <input id=a name=a required>
        <p><label for=b>Address line 2</label> <input id=b name=b \(secondLine)>
        <p><label for=c>Postcode</label> <input id=c name=c required>
        <p><label for=d>Town or city</label> <input id=d name=d required>
        <button>Send</button></form></html>
        """)
    return try RedesignFixtures.plan(journey, language: .english)
  }

  /// Where a part of an address may stay empty, its box says so, and an audit counts that it often does.
  @Test func aPartThatMayStayEmptySaysSo() throws {
    let plan = try Self.address(secondLine: "")
    let question = try #require(plan.questions.first)
    #expect(question.fields.map(\.mayStayEmpty) == [false, true, false, false])
    let html = MockUp(plan, style: .plain).files.map(\.html.text).joined()
    #expect(html.contains("Address line 2 (optional)"))
    let filled = try RedesignFixtures.audited(try Self.address(secondLine: "required")).time
    let time = try #require(try RedesignFixtures.audited(plan).time)
    #expect(time.p50 < (try #require(filled)).p50)
  }

  // MARK: The check

  /// Every question once, with a way back to its page that says which question it changes.
  @Test func theCheckLeadsBackToEachQuestion() throws {
    let plan = try RedesignFixtures.plan(try RedesignFixtures.journey("pre-plainte-2015"))
    let files = MockUp(plan, style: .plain).files
    let check = try #require(files.first { $0.name.hasSuffix("-check.html") })
    let links = try Document(parsing: check.html.bytes).elements.filter {
      $0.tag == "a" && $0[attribute: "aria-label"] != nil
    }
    #expect(links.count == plan.questions.count)
    for (link, question) in zip(links, plan.questions) {
      #expect(link[attribute: "aria-label"]?.hasPrefix("Modifier") == true, "\(question.wording)")
      #expect(files.contains { $0.name == link[attribute: "href"] })
    }
  }
}
