import FormModel
import Report

extension ReportFormat {
  /// The JSON form, for programs.
  static let json = ReportFormat(
    name: "json",
    meaning: Sentence("everything that was found, for programs")
  ) { report, _ in JSONReport.tell(report) }
}
