import Auditing
import Escaping
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

/// What must hold of every text report, whatever pages say.
@Suite struct TextLawsTests {
  /// Texts that a hostile or an ordinary page can hold.
  static let texts = [
    "", " ", "Nom :", "nom", "\u{1B}[31mrouge\u{1B}[0m", "\u{9B}2J", "a\u{0}b\u{7F}c\u{85}d",
    "\u{202E}reversed\u{202C}\u{2066}x\u{2069}", "zero\u{200B}width\u{200D}\u{FEFF}",
    String(repeating: "long ", count: 2000), String(repeating: "x", count: 10_000),
    String(repeating: "字", count: 300), "e" + String(repeating: "\u{301}", count: 5000),
    "👩‍👩‍👧 emoji 🇫🇷 👍🏽", "\"quoted\" \\ back\\slash </script>", "line\r\nbreak\u{2028}and\ttab",
    "« déjà ; là ! »  :  quoi ?", "\u{1B}]0;title\u{7}", "\u{E0041}\u{E000}\u{10FFFF}",
  ]

  /// The sample with the text in every place where a page can put it.
  static func report(saying text: String, _ language: Language, defects: Int = 4) -> Report {
    var report = SampleReport(language: language).report
    for index in report.audits.indices {
      report.audits[index].target = text
      report.audits[index].reason = text
      report.audits[index].journey.declaredPhrase = text
      report.audits[index].time?.because = [text, text, text]
      report.audits[index].time?.profile = text
      for page in report.audits[index].pages.indices {
        report.audits[index].pages[page].address = text
        for question in report.audits[index].pages[page].forms[0].questions.indices {
          report.audits[index].pages[page].forms[0].questions[question].wording = text
          report.audits[index].pages[page].forms[0].questions[question].seconds.because = text
        }
      }
      let verdicts = report.audits[index].verdicts
      report.audits[index].verdicts = (0..<defects).flatMap { _ in verdicts }.map {
        hostile($0, text)
      }
    }
    report.problems[0] = .init(target: text, sentence: text, hint: text)
    return report
  }

  static func hostile(_ verdict: Report.Verdict, _ text: String) -> Report.Verdict {
    var verdict = verdict
    verdict.undecided = verdict.undecided.map { _ in text }
    for index in verdict.findings.indices {
      verdict.findings[index].message = text
      verdict.findings[index].place.page = text
      verdict.findings[index].place.wording = text
      verdict.findings[index].place.snippet = text
    }
    return verdict
  }

  @Test(arguments: texts, Language.allCases)
  func nothingThatATerminalObeysEscapes(text: String, language: Language) {
    let told = TextReport.tell(Self.report(saying: text, language), in: language)
    let obeyed = told.unicodeScalars.filter { scalar in
      scalar != "\n"
        && ([.control, .format, .lineSeparator, .paragraphSeparator, .privateUse]
          .contains(scalar.properties.generalCategory))
    }
    #expect(obeyed.isEmpty)
  }

  @Test(arguments: texts, [60, 80, 132])
  func noLineIsWiderThanTheTerminal(text: String, width: Int) {
    for language in Language.allCases {
      let told = TextReport.tell(Self.report(saying: text, language), in: language, width: width)
      let tooWide = told.split(separator: "\n").filter {
        TerminalText.width(of: String($0)) > width
      }
      #expect(tooWide.isEmpty)
    }
  }

  @Test(arguments: texts)
  func frenchTypographyHolds(text: String) {
    let told = TextReport.tell(Self.report(saying: text, .french), in: .french)
    #expect(told.firstMatch(of: #/ [:;!?»%]|« /#) == nil)
  }

  @Test(arguments: Language.allCases)
  func aTargetWithManyDefectsIsNoWall(language: Language) {
    var report = Self.report(saying: String(repeating: "mot ", count: 12), language, defects: 20)
    report.audits = [report.audits[0]]
    report.problems = []
    let lines = TextReport.tell(report, in: language).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 64)
    #expect(
      lines.contains { $0.contains(language == .french ? "autres défauts" : "other defects") })
  }

  @Test(arguments: texts)
  func theSameReportGivesTheSameText(text: String) {
    let report = Self.report(saying: text, .french)
    #expect(TextReport.tell(report, in: .french) == TextReport.tell(report, in: .french))
  }

  @Test func extremeNumbersAreTold() {
    var audit = SampleReport(language: .english).heavy
    audit.time = .sample(p10: -.infinity, p50: 1e300, p90: .nan, mean: 1e308)
    audit.score?.value = 1e300
    audit.score?.categories[0].weight = .infinity
    audit.score?.losses[0].points = .nan
    audit.pages[0].forms[0].questions[0].seconds.parts.answer = 1e300
    audit.pages[0].forms[0].questions[0].seconds.probability = -.infinity
    audit.journey.declaredMinutes = .init(min: 1e300, max: -1)
    audit.journey.clicks = .min
    audit.journey.questions = .max
    audit.journey.steps = .min
    audit.journey.conditional = .max
    audit.verdicts[1].findings[0].place.line = .min
    var report = SampleReport.empty(.english)
    report.audits = [audit, audit]
    #expect(TextReport.tell(report, in: .english).contains("Online complaint"))
  }
}
