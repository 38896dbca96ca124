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

  /// Titles tell pages apart, in tabs and lists, and for who hears them.
  @Test(arguments: RedesignFixtures.names)
  func noTwoPagesHaveOneTitle(name: String) throws {
    let plan = try RedesignFixtures.plan(try RedesignFixtures.journey(name))
    let titles = plan.pages.map { $0.title.lowercased() }
    #expect(Set(titles).count == titles.count, "\(titles)")
  }

  /// Questions of one heading on several pages: what the first of each stands under, its words, a rank.
  @Test func aSharedTitleIsFollowedByWhatEachPageAsks() throws {
    let boxes = (1...9).map {
      "<p><label for=a\($0)>Point \($0)</label> <input id=a\($0) name=a\($0)>"
    }
    let titles = try Self.plan("<h2>Les faits</h2>" + boxes.joined()).pages.map(\.title)
    #expect(titles == ["Les faits – Point 1", "Les faits – Point 6"])
    let grouped = { (legend: String, names: ClosedRange<Int>) in
      "<fieldset><legend>\(legend)</legend>" + boxes[names].joined() + "</fieldset>"
    }
    let legends = try Self.plan(
      "<h2>Les faits</h2>" + grouped("Lieu", 0...1) + grouped("Date", 2...3))
    #expect(Set(legends.pages.map(\.title)) == ["Lieu", "Date"])
    let unnamed = (1...9).map { "<p><input name=x\($0)>" }
    let ranks = try Self.plan(unnamed.joined()).pages.map(\.title)
    #expect(ranks == ["Demande (1)", "Demande (2)"])
  }

  /// The path of a file says nothing to people.
  @Test func aFormWithoutATitleIsCalledAForm() throws {
    let journey = try Reading.journey(
      html: "<html lang=fr><form method=post><label for=a>Motif</label><input id=a name=a>"
        + "<button>Envoyer</button></form>")
    #expect(try RedesignFixtures.plan(journey).title == "Formulaire")
  }

  // MARK: Words

  /// What is known of the answer stands where the form asks without words.
  @Test func aQuestionWithoutWordsIsNamedByItsAnswer() throws {
    let plan = try Self.plan("<p><input name=mail autocomplete=email><p><input name=zzz>")
    #expect(plan.questions.map(\.wording).sorted() == ["", "Adresse électronique"])
    let html = MockUp(plan, style: .plain).files.map(\.html.text).joined()
    #expect(html.contains(">Adresse électronique</label>") && html.contains(">Réponse</label>"))
  }

  /// Boxes without names do not become one list.
  @Test func boxesWithoutNamesStayQuestionsOfTheirOwn() throws {
    let boxes = ["Au moins un chiffre", "Au moins une lettre", "Au moins un signe"]
    let plan = try Self.plan(
      boxes.map { "<p><span role=checkbox aria-label=\"\($0)\"></span>" }.joined())
    let audited = try RedesignFixtures.audited(plan)
    #expect(audited.journey.questions == plan.outcome.then.questions)
  }

  /// What the form leaves empty beside compulsory boxes is not made compulsory.
  @Test func aBoxThatMayStayEmptyStaysSo() throws {
    let plan = try Self.plan(
      "<p>Adresse <input name=a1 required autocomplete=address-line1>"
        + "<input name=a2 autocomplete=address-line2>")
    #expect(plan.questions.flatMap(\.fields).map(\.mayStayEmpty) == [false, true])
  }

  /// A box that wants an e-mail address refuses every telephone number.
  @Test func aTelephoneIsNotAskedInABoxForAddresses() throws {
    let plan = try Self.plan(
      "<p><label for=t>Téléphone</label><input id=t name=telephone type=email required>")
    #expect(plan.questions.flatMap(\.fields).map(\.control) == [.input(.tel)])
  }

  /// What is copied from a card is seen while it is typed; a log-in would ask for a password.
  @Test func theCodeOfACardIsNoPassword() throws {
    let boxes = [
      ("Nom du titulaire", "name"), ("Adresse e-mail", "email"), ("Ville", "address-level2"),
      ("Numéro de carte", "cc-number"),
    ].map { words, name in
      "<p><label for=\(name)>\(words)</label>"
        + "<input id=\(name) name=\(name) autocomplete=\(name) required>"
    }
    let plan = try Self.plan(
      boxes.joined() + "<p><label for=c>Card CVV</label>"
        + "<input id=c name=card-cvv type=password maxlength=4 required>")
    let code = plan.questions.first { $0.purpose == "card-csc" }
    #expect(code?.fields.map(\.control) == [.input(.text)])
    #expect(try RedesignFixtures.audited(plan).journey.questions == plan.outcome.then.questions)
  }

  // MARK: Captcha

  /// The server can tell robots: whoever keeps the test takes the decision out of the file.
  @Test func aCaptchaIsNotAsked() throws {
    let plan = try Self.plan(
      "<p><label for=n>Nom</label> <input id=n name=n required>"
        + "<p><img src=captcha.png alt=''> <label for=k>Recopiez les caractères de l'image</label>"
        + "<input id=k name=captcha required>")
    #expect(plan.questions.map(\.wording) == ["Nom"])
    let decision = try #require(plan.decisions.edits.first)
    #expect(decision.wordings == ["Recopiez les caractères de l'image"])
    #expect(decision.because?.contains("captcha") == true)
    #expect(plan.outcome.then.mark > plan.outcome.now.mark)
    #expect(
      try RedesignFixtures.audited(plan).verdicts.first { $0.rule == "captcha" }?.findings == [])
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
