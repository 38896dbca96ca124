package import Mandate
import Report

/// A way to tell what a form may ask.
package enum MandateFormat: String, CaseIterable, Sendable {
  case text, json
  /// The record of processing activities (GDPR, article 30), as a table.
  case record
  /// Every question with who uses its answer, and for what, as a table.
  case `protocol`

  /// Same report and same style, same text; nothing of it commands a machine.
  package func tell(_ report: MandateReport, _ style: ReportStyle) -> String {
    switch self {
    case .text: ForgeCommands.harmless(MandateText(report: report, sheet: TextSheet(style)).text)
    case .json: report.json
    case .record: ForgeCommands.harmless(ProcessingRecord.tell(report))
    case .protocol: ForgeCommands.harmless(QuestionProtocol.tell(report))
    }
  }
}
