import FormModel
import TestSupport
import Testing

@testable import Reports

@Suite struct GoldenReportTests {
  @Test(arguments: ReportFormat.all.map(\.name), Language.allCases)
  func theSampleIsToldAsAgreed(format: String, language: Language) throws {
    let reporter = try #require(ReportFormat.named(format))
    let text = reporter.tell(
      SampleReport(language: language).report, ReportStyle(language: language))
    try Golden().check(text, "\(format).\(language.rawValue).golden")
  }

  @Test func formatsHaveDifferentNames() {
    let names = ReportFormat.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(ReportFormat.named("none of them") == nil)
  }
}
