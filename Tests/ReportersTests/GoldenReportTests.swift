import Auditing
import FormModel
import TestSupport
import Testing

@testable import Report
@testable import Reporters

@Suite struct GoldenReportTests {
  @Test(arguments: ReportFormat.all.map(\.name), Language.allCases)
  func theSampleIsToldAsAgreed(format: String, language: Language) throws {
    let reporter = try #require(ReportFormat.named(format))
    let text = reporter.tell(
      SampleReport(language: language).report, ReportStyle(language: language))
    try Golden().check(text, "\(format).\(language.rawValue).golden")
  }

  /// One language is enough: what is hostile is not translated. The JSON form has tests of its own.
  @Test(arguments: ReportFormat.all.map(\.name).filter { $0 != "json" && $0 != "text" })
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
