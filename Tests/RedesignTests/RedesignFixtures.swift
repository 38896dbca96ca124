import Auditing
import Deciding
import Escaping
import FormModel
import Markup
import Report
import RuleFiles
import TestSupport
import Testing
import Timing
import Words

@testable import Redesign

/// Plans and mock-ups of the fixtures.
enum RedesignFixtures {
  static let reader = PageReader(
    vocabulary: Reading.book.vocabulary, purposes: Reading.book.purposes)
  static let french = Language(rawValue: "fr") ?? .english

  /// Every fixture that asks something and has a mark.
  static let names = [
    "pre-plainte-2015", "pre-plainte-refonte", "aspnet-demande", "govuk-question",
    "jsf-inscription", "uswds-contact", "decisions-equipe",
  ]

  /// That of its pages.
  static func language(_ name: String) -> Language {
    ["govuk-question", "uswds-contact"].contains(name) ? .english : french
  }

  static func journey(_ name: String) throws -> Journey {
    if name.hasPrefix("pre-plainte") { return try Reading.journey(name) }
    return Journey(name: name, pages: [try Reading.fixture("\(name)/page.html")], home: nil)
  }

  static func making(_ journey: Journey, language: Language = french) throws -> RedesignMaking {
    let audit = Auditor(book: Reading.book).audit(journey)
    let told = Report.Audit(audit, language: language, book: Reading.book)
    let form = FormerForm(audit, told: told, table: try #require(told.whatIf))
    return RedesignMaking(
      form, limits: try RedesignLimits.builtIn(), language: language,
      tool: Report.Tool(name: "formaudit", version: "0"), reader: reader,
      model: TimeModel(parameters: Reading.book.timing, purposes: Reading.book.purposes))
  }

  /// By the usual decisions, beside some edits.
  static func plan(
    _ journey: Journey, language: Language = french, _ edits: [Decision.Edit] = []
  ) throws -> RedesignPlan {
    let making = try making(journey, language: language)
    var decisions = Decisions(edits: edits.map { Decision($0) })
    decisions.edits += making.usual(beside: decisions)
    return try making.plan(decisions)
  }

  /// The mock-up as an audit reads it, from its start on.
  static func audited(_ plan: RedesignPlan, style: MockUpStyle = .plain) throws -> Report.Audit {
    let pages = try MockUp(plan, style: style).files.map { file in
      try reader.page(
        from: Document(parsing: file.html.bytes), address: nil, fileName: file.name)
    }
    let journey = Journey(name: "mock-up", pages: pages, home: 0)
    return Report.Audit(
      Auditor(book: Reading.book).audit(journey), language: plan.language, book: Reading.book)
  }
}
