import Auditing
import FormModel
import TestSupport
import Testing

@testable import RuleFiles

/// Where authorities disagree, the same page is judged otherwise.
@Suite struct ProfileVerdictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let profile: String
    let rule: String
    let html: String
    /// The outcome by the standard profile, then by this one; nil where the rule is left out.
    let outcomes: (standard: RuleOutcome, profile: RuleOutcome?)

    init(
      _ profile: String, _ rule: String, _ standard: RuleOutcome, _ own: RuleOutcome?,
      _ html: String
    ) {
      (self.profile, self.rule, self.html, outcomes) = (profile, rule, html, (standard, own))
    }

    var testDescription: String { "\(rule) by \(profile)" }
  }

  /// Read once: every case needs two of them.
  private static let books: [String: RuleBook] = {
    var books: [String: RuleBook] = [:]
    for profile in ProfileNames.ofRules {
      books[profile] = try? BuiltInRules.book(profile: profile)
    }
    return books
  }()

  private static func list(_ choices: Int) -> String {
    "<label for=a>Motif</label><select id=a name=a>"
      + (1...choices).map { "<option>Choix \($0)</option>" }.joined() + "</select>"
  }

  private static func radios(_ choices: Int) -> String {
    "<fieldset><legend>Motif</legend>"
      + (1...choices).map { "<label><input type=radio name=a value=\($0)> Choix \($0)</label>" }
      .joined() + "</fieldset>"
  }

  private static func wrong(_ fields: Int) -> String {
    (1...fields).map {
      "<label for=f\($0)>Champ utile \($0)</label><input id=f\($0) name=f\($0) aria-invalid=true>"
    }.joined()
  }

  private static let name = "<label for=n>Nom</label><input id=n name=n>"
  private static let dateInOneBox =
    "<label for=d>Date de naissance</label><input id=d name=d>"
  private static let nativeDate =
    "<label for=d>Date de naissance</label><input type=date id=d name=d>"
  private static let explainedAsterisk =
    "<p>Les champs marqués d'un astérisque (*) sont obligatoires.</p><label for=n>Nom *</label><input id=n name=n required>"
  private static let preselected =
    "<label for=a>Motif</label><select id=a name=a><option>Un</option><option selected>Deux</option><option>Trois</option></select>"

  static let cases = [
    Case("govuk", "questions-per-page", .passed, .failed, name + list(6)),
    Case("govuk", "select-few-options", .passed, .failed, list(15)),
    Case("govuk", "select-few-options", .passed, .passed, list(16)),
    Case("govuk", "memorable-date-control", .passed, .failed, dateInOneBox),
    Case("govuk", "memorable-date-control", .passed, .failed, nativeDate),
    Case("govuk", "required-marker-unexplained", .passed, .failed, explainedAsterisk),
    Case("govuk", "radio-many-options", .failed, nil, radios(9)),
    Case("uswds", "select-few-options", .passed, .failed, list(6)),
    Case("uswds", "select-few-options", .passed, .passed, list(7)),
    Case("uswds", "radio-many-options", .passed, .passed, radios(7)),
    Case("uswds", "preselected-option", .failed, .passed, preselected),
    Case("uswds", "privacy-notice-missing", .failed, nil, dateInOneBox),
    Case("fr-etat", "radio-many-options", .passed, .failed, radios(6)),
    Case("fr-etat", "memorable-date-control", .passed, .failed, dateInOneBox),
    Case("fr-etat", "memorable-date-control", .passed, .passed, nativeDate),
    Case("fr-etat", "error-summary-missing", .failed, .passed, wrong(2)),
    Case("fr-etat", "error-summary-missing", .failed, .failed, wrong(3)),
    Case("accessibility", "select-few-options", .failed, nil, list(3)),
    Case("accessibility", "field-label-missing", .failed, .failed, "<input name=n>"),
    Case("minimal", "select-few-options", .failed, nil, list(3)),
    Case("minimal", "field-label-missing", .failed, .failed, "<input name=n>"),
  ]

  @Test(arguments: cases)
  func judgesOtherwise(_ example: Case) throws {
    let page =
      "<html lang=fr><title>Page</title><body><form method=post>\(example.html)<button>Envoyer la demande</button></form>"
    let journey = try Reading.journey(html: page)
    let found = try ["standard", example.profile].map { profile in
      let audit = Auditor(book: try #require(Self.books[profile])).audit(journey)
      return audit.verdicts.first { $0.rule.id == example.rule }?.outcome
    }
    #expect(found == [example.outcomes.standard, example.outcomes.profile])
  }

  /// One telephone is help by the standard profile, and not enough for the State.
  @Test(arguments: [
    ("Appelez le 01 99 00 12 34.", RuleOutcome.passed, RuleOutcome.failed),
    ("Appelez le 01 99 00 12 34, ou venez sur place.", .passed, .passed), ("", .failed, .failed),
  ])
  func asksForTwoWaysToGetHelp(
    text: String, standard: RuleOutcome, state: RuleOutcome
  ) throws {
    let page =
      "<html lang=fr><title>Page</title><body><p>\(text)</p><form method=post>\(Self.name)</form>"
    let pages = try [Reading.page(page), Reading.page(page)]
    let journey = Journey(name: "test", pages: pages, home: nil)
    let found = try ["standard", "fr-etat"].map { profile in
      let audit = Auditor(book: try #require(Self.books[profile])).audit(journey)
      return audit.verdicts.first { $0.rule.id == "help-missing" }?.outcome
    }
    #expect(found == [standard, state])
  }

  /// The weight of a finding changes too.
  @Test(arguments: [
    ("fr-etat", "reset-button", Severity.moderate), ("standard", "reset-button", .serious),
    ("uswds", "title-or-sex-asked", .moderate), ("standard", "title-or-sex-asked", .minor),
  ])
  func weighsOtherwise(profile: String, rule: String, severity: Severity) throws {
    let book = try #require(Self.books[profile])
    #expect(book.rules.first { $0.id == rule }?.severity == severity)
  }
}
