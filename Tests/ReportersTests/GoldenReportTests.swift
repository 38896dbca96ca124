import Auditing
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

/// The HTML report has tests of its own: nobody reads the difference of two style sheets.
@Suite struct GoldenReportTests {
  private static let formats = ReportFormat.all.map(\.name).filter { $0 != "html" }

  @Test(arguments: formats, Language.allCases)
  func theSampleIsToldAsAgreed(format: String, language: Language) throws {
    let reporter = try #require(ReportFormat.named(format))
    let text = reporter.tell(
      SampleReport(language: language).report, ReportStyle(language: language))
    try Golden().check(text, "\(format).\(language.rawValue).golden")
  }

  /// One language is enough: what is hostile is not translated. The JSON form has tests of its own.
  @Test(arguments: formats.filter { $0 != "json" && $0 != "text" })
  func aHostilePageIsToldAsAgreed(format: String) throws {
    let reporter = try #require(ReportFormat.named(format))
    let text = reporter.tell(HostileReport.report(.english), ReportStyle(language: .english))
    try Golden().check(text, "hostile.\(format).golden")
  }

  @Test func formatsHaveDifferentNames() {
    let names = ReportFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(ReportFormat.named("none of them") == nil)
  }
}
