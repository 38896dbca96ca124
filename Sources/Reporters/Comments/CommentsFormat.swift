package import Comments
package import Report

/// A way to tell what users say.
package enum CommentsFormat: String, CaseIterable, Sendable {
  case text, json, markdown, csv, html

  /// Same report and same style, same text; nothing of it commands a machine.
  ///
  /// - Parameter audited: The report on the form, which the page for people holds too.
  package func tell(_ report: CommentsReport, on audited: Report, _ style: ReportStyle) -> String {
    let told =
      switch self {
      case .text: CommentsText(report: report, sheet: TextSheet(style)).text
      case .json: report.json
      case .markdown: CommentsMarkdown(report: report).text
      case .csv: CommentsCSV.tell(report)
      case .html: HTMLReport.tell(audited, comments: report)
      }
    return [.json, .html].contains(self) ? told : ForgeCommands.harmless(told)
  }
}
