import Auditing
import Escaping
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

@Suite struct TextReportTests {
  @Test func theFirstThreeLinesHoldTheVerdict() {
    var report = SampleReport.empty(.french)
    report.audits = [SampleReport(language: .french).heavy]
    let lines = TextReport.tell(report, in: .french).split(separator: "\n").prefix(3)
    #expect(lines[0] == "Pré-plainte en ligne · D · 41,3\u{A0}/\u{A0}100")
    #expect(
      lines[1]
        == "62 questions · 25 à 48\u{A0}min (médiane 34) · 7 étapes · 4 clics depuis l’accueil")
    #expect(lines[2].hasPrefix("3 informations déjà connues"))
    #expect(lines[2].contains("la page promet «\u{A0}Cette démarche"))
  }

  @Test(arguments: Language.allCases)
  func aTargetWithoutMarkSaysSoAndWhyInItsFirstLines(language: Language) {
    let sample = SampleReport(language: language)
    var report = SampleReport.empty(language)
    report.audits = [sample.partial]
    let partial = TextReport.tell(report, in: language).split(separator: "\n")
    #expect(partial[0].contains(language == .french ? "sans note" : "no mark"))
    #expect(partial[3].contains("captcha"))
    report.audits = [sample.notAudited]
    let missing = TextReport.tell(report, in: language).split(separator: "\n")
    #expect(missing[0].contains(language == .french ? "non audité" : "not audited"))
    #expect(missing[1].contains(sample.notAudited.reason ?? "?"))
  }

  @Test func theVerdictNeedsThreeLinesHoweverLongTheName() {
    var audit = SampleReport(language: .french).heavy
    audit.target = String(repeating: "très long ", count: 200)
    var report = SampleReport.empty(.french)
    report.audits = [audit]
    let lines = TextReport.tell(report, in: .french).split(separator: "\n")
    #expect(lines[0].hasSuffix("… · D · 41,3\u{A0}/\u{A0}100"))
    #expect(lines[1].hasPrefix("62 questions"))
  }

  @Test func defectsAreOrderedByPointsThenBySeverity() throws {
    let text = TextReport.tell(SampleReport(language: .english).report, in: .english)
    let titles = ["Too many questions", "Field without a label", "Very long drop-down"]
    let places = try titles.map { try #require(text.firstRange(of: $0)?.lowerBound) }
    #expect(places == places.sorted())
  }

  @Test func atMostThreePlacesOfADefectAreTold() {
    let text = TextReport.tell(SampleReport(language: .french).report, in: .french)
    #expect(text.contains("«\u{A0}Commune 3\u{A0}» — 2-faits.html, ligne 43"))
    #expect(!text.contains("Commune 4"))
    #expect(text.contains("… et 12 autres"))
  }

  /// Whoever reads “and 12 more” is told how to read them.
  @Test(arguments: Language.allCases)
  func everythingIsToldWhenAskedFor(language: Language) {
    let report = SampleReport(language: language).report
    let short = TextReport.tell(report, ReportStyle(language: language))
    let whole = TextReport.tell(report, ReportStyle(language: language, tellsAll: true))
    #expect(short.contains("--all"))
    #expect(!whole.contains("--all"))
    for place in 4...15 {
      #expect(whole.contains("Commune \(place)\u{A0}") || whole.contains("Commune \(place)”"))
    }
  }

  @Test func anActionTellsTheSecondsAndTheHoursThatItSaves() {
    var audit = SampleReport(language: .french).heavy
    audit.verdicts[0].mending = Report.Mending(points: 5, medianSeconds: 42, meanSeconds: 45)
    audit.burden = Report.Burden(
      secondsPerResponse: 600, responsesPerYear: 8000, hoursPerYear: 1333, hourlyCost: nil,
      costPerYear: nil)
    var report = SampleReport.empty(.french)
    report.audits = [audit]
    let text = TextReport.tell(report, in: .french, width: 200)
    #expect(text.contains("+5\u{A0}points · −42\u{A0}s · −100 heures par an"))
  }

  /// The sum of the parts is a mean, the headline a median, hours a year another mean: each says which.
  @Test func everyTotalSaysWhichOneItIs() {
    var audit = SampleReport(language: .english).heavy
    audit.burden = Report.Burden(
      secondsPerResponse: 60, responsesPerYear: 1, hoursPerYear: 0, hourlyCost: nil,
      costPerYear: nil)
    var report = SampleReport.empty(.english)
    report.audits = [audit]
    let text = TextReport.tell(report, in: .english, width: 200)
    #expect(text.contains("37\u{A0}min on average for a typical person: "))
    #expect(text.contains("1 person × 1 min (the mean of everybody"))
    report.language = .french
    let french = TextReport.tell(report, in: .french, width: 200)
    #expect(french.contains("1 personne × 1"))
    #expect(french.contains("= 0 heure\n") || french.contains("= 0\u{A0}heure\n"))
  }

  @Test func thereIsOneApostrophe() {
    for language in Language.allCases {
      let text = TextReport.tell(SampleReport(language: language).report, in: language)
      #expect(text.firstMatch(of: #/\p{L}'\p{L}/#) == nil, "\(language)")
    }
  }

  @Test func conditionalQuestionsAreNotAmongTheCostliest() {
    let text = TextReport.tell(SampleReport(language: .english).report, in: .english, width: 200)
    #expect(!text.contains("Shown after an answer"))
    #expect(text.contains("3 questions that show only after an answer are counted apart."))
  }

  @Test func pagesWithTheSameEndingAreToldByTheirWholeAddress() {
    let addresses = ShortAddresses([
      "https://a.fr/x/index.html", "https://a.fr/y/index.html", "z.html",
    ])
    #expect(addresses["https://a.fr/x/index.html"] == "https://a.fr/x/index.html")
    #expect(addresses["z.html"] == "z.html")
    #expect(ShortAddresses(["https://a.fr/x/1.html?s=2"])["https://a.fr/x/1.html?s=2"] == "1.html")
  }

  @Test func thereIsColourOnlyWhenAskedFor() {
    let report = SampleReport(language: .french).report
    let plain = TextReport.tell(report, in: .french)
    let coloured = TextReport.tell(report, in: .french, colour: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31mD\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;32mA\u{1B}[0m"))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
  }

  @Test func severalTargetsAreComparedInColumns() throws {
    let lines = TextReport.tell(SampleReport(language: .french).report, in: .french)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "Comparaison"))
    let table = lines[(start + 1)...].prefix { !$0.isEmpty }
    #expect(table.count == 5)
    #expect(Set(table.map { TerminalText.width(of: String($0)) }).count == 1)
    var report = SampleReport.empty(.french)
    report.audits = [SampleReport(language: .french).light]
    #expect(!TextReport.tell(report, in: .french).contains("Comparaison"))
  }

  @Test func findingsSetAsideAreCountedNotTold() {
    var audit = SampleReport(language: .english).heavy
    for index in audit.verdicts[1].findings.indices {
      audit.verdicts[1].findings[index].suppressed = true
    }
    var report = SampleReport.empty(.english)
    report.audits = [audit]
    let text = TextReport.tell(report, in: .english)
    #expect(!text.contains("Very long drop-down"))
    #expect(text.contains("15 findings set aside by the team"))
  }
}
