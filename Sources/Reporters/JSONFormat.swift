import FormModel
import Report

extension ReportFormat {
  /// The JSON form, for programs.
  static let json = ReportFormat(
    name: "json",
    meaning: Bilingual(
      en: "everything that was found, for programs",
      fr: "tout ce qui a été relevé, pour les programmes")
  ) { report, _ in JSONReport.tell(report) }
}
