import FormModel
import Report

extension ReportFormat {
  /// The JSON form, for programs.
  package static let json = ReportFormat(
    name: "json",
    meaning: Sentence("everything that was found, for programs"), commands: .itsOwn
  ) { report, _ in JSONReport.tell(report) }
}
