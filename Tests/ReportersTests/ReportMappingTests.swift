import Auditing
import TestSupport
import Testing
import Timing

@testable import FormModel
@testable import Report
@testable import Reporters

/// From an audit to its report.
@Suite struct ReportMappingTests {
  private func question(_ wording: String, conditional: Bool = false) -> Question {
    Question(
      key: wording, wording: wording, heading: "Identité", legend: "", hint: "",
      fields: [
        Field(
          kind: .text, controls: [], choices: [], wording: wording, isRequired: true,
          hasSuggestions: false, maximumLength: nil, minimumLength: nil)
      ],
      purpose: "family-name", isRequired: true, isOptional: false, isMarkedOptional: false,
      isConditional: conditional, isConfirmation: false, isAboutSomebodyElse: false,
      tellsFormat: false, dateParts: [])
  }

  private func page(_ address: String, outcome: PageOutcome = .audited, _ questions: [Question])
    -> Page
  {
    Page(
      address: address, name: "", title: "Identité", language: "fr",
      step: StepIndicator(current: 1, total: 2),
      outcome: outcome, problem: nil,
      forms: [
        Form(
          index: 0, id: "f", name: "", method: "post", action: "/envoi", kind: .procedure,
          isAudited: true, questions: questions)
      ],
      questions: questions, controls: [], links: [], headings: [],
      declaredTimes: [DeclaredTime(phrase: "Environ 8 minutes", minutes: 8...8)],
      privacyNotice: .none, offersIdentityProvider: false, words: 40)
  }

  private func rule(about kind: SubjectKind) throws -> Rule {
    let fact = try #require(FactTable.visible(about: .journey)["questions"])
    return Rule(
      id: "some-\(kind)", category: .effort, about: kind, among: [],
      when: [Condition(fact: fact, comparison: .moreThan(1))], unless: [], limits: nil,
      severity: .serious, weight: 5, certainty: .certain,
      title: Sentence(en: "Too many", fr: "Trop : beaucoup"),
      message: MessageTemplate(
        text: Sentence(en: "{questions} asked!", fr: "{questions} posées !"), facts: [fact]),
      why: Sentence(verbatim: "why"), fix: Sentence(verbatim: "fix"),
      sources: [.init(name: "DSFR")], threshold: nil,
      examples: Examples(bad: [], good: []))
  }

  private func book() throws -> RuleBook {
    RuleBook(
      profile: "standard", digest: "abc",
      rules: [try rule(about: .journey), try rule(about: .question)],
      purposes: PurposeBook([
        Purpose(id: "family-name", autofill: "family-name", characters: 6, knownTo: "FranceConnect")
      ]),
      vocabulary: Vocabulary([:]),
      timing: try TimeParameters(
        TimeParameter.ParameterName.allCases.map {
          TimeParameter(
            name: $0, value: 0.33, spread: 0.4, unit: "s", basis: .chosen, source: "test")
        },
        profiles: [TimeProfile(id: "desktop", meaning: Sentence(verbatim: "desktop"))],
        otherModels: OtherModels(
          demarchesSimplifiees: DemarchesSimplifieesConstants(
            shortField: 10, mediumField: 60, longField: 180, wordsPerMinute: 140,
            optionalShare: 0.5, rows: 2.5),
          keystrokeLevel: KeystrokeLevelConstants(
            key: 0.28, point: 1.1, home: 0.4, click: 0.2, mental: 1.35))),
      scoring: Scoring(
        weights: [.effort: 100], letters: [90, 75, 60, 40], blockerCap: .d, burdenCap: .e,
        mostBurden: Scoring.Demand(questions: 300, minutes: 120), scale: 4))
  }

  private func report(_ pages: [Page], _ language: Language = .french) throws -> Report {
    let book = try book()
    let audit = Auditor(book: book).audit(Journey(name: "plainte", pages: pages, home: nil))
    return Report(
      audits: [audit], tool: .init(name: "formaudit", version: "1"), rules: book, language: language
    )
  }

  @Test func anAuditIsToldWhole() throws {
    let report = try report([
      page("1.html", [question("Nom"), question("Prénom"), question("Époux", conditional: true)])
    ])
    let audit = try #require(report.audits.first)
    #expect(report.status == .complete)
    #expect(report.rules.profile == "standard")
    #expect(audit.target == "plainte")
    #expect(audit.journey.questions == 2)
    #expect(audit.journey.conditional == 1)
    #expect(audit.journey.knownToAdministration == ["family-name"])
    #expect(audit.journey.declaredMinutes == .init(min: 8, max: 8))
    #expect(audit.journey.clicks == nil && audit.journey.clicksReason == .undecided)
    #expect(audit.pages[0].step == .init(current: 1, total: 2))
    #expect(audit.pages[0].forms[0].questions.map(\.wording) == ["Nom", "Prénom", "Époux"])
    #expect(audit.score?.losses.isEmpty == false)
    let time = try #require(audit.time)
    #expect((time.p50 * 10).rounded() / 10 == time.p50)
    #expect(try JSONReport.read(JSONReport.tell(report)) == report)
  }

  @Test func findingsKeepTheirPlaceAndTheirEvidence() throws {
    let report = try report([page("1.html", [question("Nom"), question("Prénom")])])
    let verdicts = report.audits[0].verdicts
    #expect(verdicts.map(\.outcome) == [.failed, .failed])
    let whole = verdicts[0].findings[0]
    #expect(whole.place.page == nil && whole.place.wording == nil)
    #expect(whole.message == "2 posées\u{202F}!")
    #expect(whole.evidence.first?.observed == .number(2))
    #expect(verdicts[0].title == "Trop\u{A0}: beaucoup")
    #expect(verdicts[1].findings.map(\.place.wording) == ["Nom", "Prénom"])
    #expect(verdicts[1].findings[0].place.page == "1.html")
  }

  @Test func aPageWhichCannotBeJudgedMakesTheReportPartial() throws {
    let wall = page("2.html", outcome: .notAudited(.loginWall), [])
    let report = try report([page("1.html", [question("Nom")]), wall], .english)
    #expect(report.status == .partial)
    #expect(report.audits[0].outcome == .partial)
    #expect(report.audits[0].score == nil)
    #expect(report.audits[0].pages[1].reasonKind == "log-in wall")
    #expect(report.audits[0].reason?.contains("2.html: a log-in wall") == true)
    let nothing = try self.report([wall])
    #expect(nothing.audits[0].outcome == .notAudited)
    #expect(nothing.audits[0].time == nil)
  }

  @Test func aProblemMakesTheReportPartial() throws {
    let book = try book()
    let report = Report(
      audits: [], tool: .init(name: "formaudit", version: "1"), rules: book, language: .english,
      problems: [.init(target: nil, sentence: "No page matches.", hint: nil)])
    #expect(report.status == .partial)
    #expect(TextReport.tell(report, in: .english).contains("No page matches."))
  }
}
