package import Comments
import Report

/// A way to tell what users say.
package enum CommentsFormat: String, CaseIterable, Sendable {
  case text, json, markdown, csv

  /// Same report and same style, same text; nothing of it commands a machine.
  package func tell(_ report: CommentsReport, _ style: ReportStyle) -> String {
    let told =
      switch self {
      case .text: CommentsText(report: report, sheet: TextSheet(style)).text
      case .json: report.json
      case .markdown: CommentsMarkdown(report: report).text
      case .csv: CommentsCSV.tell(report)
      }
    return self == .json ? told : ForgeCommands.harmless(told)
  }
}
