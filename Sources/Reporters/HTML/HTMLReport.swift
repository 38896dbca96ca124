import Comments
import Escaping
import Report
import Words

/// Tells a report as one HTML file that people look at: it loads nothing, and reads well without
/// its style and its script too.
enum HTMLReport {
  /// - Parameters:
  ///   - translations: The same report in other languages, to switch to within the page.
  ///   - comments: What users say of the one audit of the report.
  ///   - mockUp: The address of a mock-up of the second target.
  static func tell(
    _ report: Report, translations: [Report] = [], revision: ReportStyle.Revision? = nil,
    comments: CommentsReport? = nil, mockUp: String? = nil
  ) -> String {
    ReportDocument(
      report: report, sheet: HTMLSheet(language: report.language), comments: comments,
      mockUp: mockUp
    )
    .html(translations: translations, revision: revision).text
  }
}

extension ReportFormat {
  /// One HTML file, for people.
  static let html = ReportFormat(
    name: "html",
    meaning: Sentence("one page to look at and to print, with drawings: html=report.html"),
    commands: .itsOwn, takesTranslations: true
  ) { report, style in
    HTMLReport.tell(
      report, translations: style.translations, revision: style.revision, mockUp: style.mockUp)
  }
}
