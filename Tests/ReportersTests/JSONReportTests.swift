import Auditing
import FormModel
import Foundation
import TestSupport
import Testing

@testable import Report
@testable import Reporters

@Suite struct JSONReportTests {
  @Test(arguments: TextLawsTests.texts)
  func aReportIsReadBackAsItWasTold(text: String) throws {
    let report = TextLawsTests.report(saying: text, .french, defects: 1)
    let json = JSONReport.tell(report)
    #expect(try JSONReport.read(json) == report)
    #expect(JSONReport.tell(try JSONReport.read(json)) == json)
  }

  @Test(arguments: TextLawsTests.texts)
  func nothingInvisibleIsWrittenAsItIs(text: String) {
    let json = JSONReport.tell(TextLawsTests.report(saying: text, .french, defects: 1))
    let invisible = json.unicodeScalars.filter {
      ($0.value < 0x20 || $0.value > 0x7E) && $0 != "\n"
        && [.control, .format, .lineSeparator, .paragraphSeparator]
          .contains($0.properties.generalCategory)
    }
    #expect(invisible.isEmpty)
    #expect(json.hasSuffix("}\n"))
  }

  /// Audits are written one by one: the bytes are those of the whole report written at once.
  @Test(arguments: 0...3)
  func aReportWrittenInPartsIsTheSame(audits: Int) {
    var report = TextLawsTests.report(saying: "##[error]\n\u{AD}é [", .french, defects: 2)
    report.audits = Array(repeatElement(report.audits, count: audits).joined())
    report.audits += SampleReport(language: .french).report.audits.prefix(audits)
    var texts = RuleTexts()
    var whole = report
    whole.audits = report.audits.map { texts.sharing($0) }
    whole.rules.texts = texts.all
    #expect(JSONReport.tell(report) == JSONTexts.text(whole))
  }

  /// However many audits there are.
  @Test func theTextsOfARuleAreToldOnce() {
    var report = SampleReport(language: .french).report
    for place in report.audits[0].verdicts.indices {
      report.audits[0].verdicts[place].text.why = "why \(place);"
    }
    report.audits = Array(repeating: report.audits[0], count: 3)
    let json = JSONReport.tell(report)
    for place in report.audits[0].verdicts.indices {
      #expect(json.split(separator: "why \(place);").count == 2)
    }
  }

  /// As teams of one repository may word a rule each in its own way.
  @Test func aTargetWordsARuleOtherwise() throws {
    var report = SampleReport(language: .french).report
    report.audits = Array(repeating: report.audits[0], count: 3)
    report.audits[1].verdicts[0].text.title = "Other words"
    let json = JSONReport.tell(report)
    #expect(json.split(separator: "Other words").count == 2)
    #expect(try JSONReport.read(json) == report)
    #expect(JSONReport.tell(try JSONReport.read(json)) == json)
  }

  @Test func aRuleWithoutTextsIsRefused() throws {
    let json = Data(JSONReport.tell(SampleReport(language: .french).report).utf8)
    var damaged = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    var rules = try #require(damaged["rules"] as? [String: Any])
    rules["texts"] = [Any]()
    damaged["rules"] = rules
    let bytes = try JSONSerialization.data(withJSONObject: damaged)
    let error = #expect(throws: ReportReadingError.self) { try JSONReport.read(Array(bytes)) }
    #expect(error?.sentence.english.contains("audits[0].verdicts[0]") == true)
  }

  /// Form 1 told the texts of a rule in each verdict, and what to do in each finding.
  @Test func aReportOfTheFirstFormIsRead() throws {
    let report = SampleReport(language: .french).report
    let json = Data(JSONReport.tell(report).utf8)
    var older = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    var rules = try #require(older["rules"] as? [String: Any])
    let texts = try #require(rules.removeValue(forKey: "texts") as? [[String: Any]])
    let audits = try #require(older["audits"] as? [[String: Any]])
    older["schema"] = 1
    older["rules"] = rules
    older["audits"] = try audits.map { try Self.ofFirstForm($0, texts) }
    let bytes = try JSONSerialization.data(withJSONObject: older)
    #expect(try JSONReport.read(Array(bytes)) == report)
  }

  private static func ofFirstForm(
    _ audit: [String: Any], _ texts: [[String: Any]]
  ) throws -> [String: Any] {
    let verdicts = try #require(audit["verdicts"] as? [[String: Any]])
    let whole = try verdicts.map { verdict in
      let rule = try #require(verdict["rule"] as? String)
      let text = try #require(texts.first { $0["rule"] as? String == rule })
      var whole = verdict.merging(text) { verdict, _ in verdict }
      whole.removeValue(forKey: "reworded")
      return whole
    }
    return audit.merging(["verdicts": whole]) { $1 }
  }

  @Test func missingValuesAreWrittenAsNull() {
    let json = JSONReport.tell(SampleReport(language: .french).report)
    for key in [
      "reason", "score", "time", "choices", "notAskedBecause", "purpose", "page", "line",
      "clicksReason", "declaredMinutes", "cap",
    ] {
      #expect(json.contains("\"\(key)\" : null"), "\(key)")
    }
  }

  @Test func keysAreThoseOfTheContract() {
    let json = JSONReport.tell(SampleReport(language: .french).report)
    let contract = [
      "schema", "tool", "name", "version", "rules", "profile", "digest", "status", "problems",
      "audits", "target", "outcome", "reason", "pages", "address", "title", "language", "step",
      "forms", "index", "id", "method", "action", "kind", "audited", "controls", "tag", "type",
      "form", "accessibleName", "nameSource", "description", "role", "placeholder", "autocomplete",
      "purpose", "autofill", "required", "disabled", "readOnly", "visible", "notAskedBecause",
      "choices", "legend", "line", "selector", "questions", "key", "wording", "heading",
      "conditional", "seconds", "p10", "p50", "p90", "parts", "read", "find", "decide", "answer",
      "gather", "check", "because", "journey", "fields", "optional", "uploads", "steps", "clicks",
      "declaredMinutes", "knownToAdministration", "time", "fill", "overheads", "paths", "shortest",
      "typical", "longest", "score", "value", "letter", "categories", "losses", "rule", "points",
      "verdicts", "checked", "findings", "severity", "message", "fix", "suppressed", "place",
      "page", "elementId", "snippet", "evidence", "fact", "observed", "expected",
    ]
    for key in contract { #expect(json.contains("\"\(key)\" :"), "\(key)") }
  }

  @Test func keysThatAnOlderReportLacksAreReadAsMissing() throws {
    let json = JSONReport.tell(SampleReport(language: .french).report)
    let older = json.replacing(#/"reasonKind" : [^,]+,/#, with: "")
    #expect(older != json)
    #expect(try JSONReport.read(older).audits.last?.pages[0].reasonKind == nil)
  }

  @Test(arguments: [
    ("", "this is not JSON"), ("hello", "this is not JSON"), ("{", "this is not JSON"),
    ("[]", "this is not a report: a value is not of the right kind"),
    ("{}", "this is not a report: a key is missing, “schema”"),
    (#"{"schema":99}"#, "this report is of form 99, and only forms up to 2 are known"),
    (#"{"schema":1}"#, "this is not a report: a key is missing, “tool”"),
    (#"{"schema":"x"}"#, "this is not a report: a value is not of the right kind, “schema”"),
  ])
  func whatIsNotAReportIsRefusedWithItsReason(text: String, sentence: String) {
    let error = #expect(throws: ReportReadingError.self) { try JSONReport.read(text) }
    #expect(error?.sentence.english.hasPrefix(sentence.prefix(16)) == true)
    if text.hasPrefix("{\"") || text == "{}" { #expect(error?.sentence.english == sentence) }
    #expect(error?.hint.english.isEmpty == false)
  }

  @Test func aDamagedReportNamesThePlace() {
    let json = JSONReport.tell(SampleReport(language: .french).report)
      .replacing("\"questions\" : 62", with: "\"questions\" : true")
    let error = #expect(throws: ReportReadingError.self) { try JSONReport.read(json) }
    #expect(
      error?.sentence.french
        == "ce n’est pas un rapport\u{A0}: une valeur n’est pas du bon type, «\u{A0}audits[0].journey.questions\u{A0}»"
    )
  }

  @Test func deepNestingIsRefused() {
    let deep = #"{"schema":1,"tool":"# + String(repeating: "[", count: 200_000)
    #expect(throws: ReportReadingError.self) { try JSONReport.read(deep) }
  }
}
