import Report
import Reporters

/// A report that is written audit by audit: of each, only its line in the table at the end is kept.
struct PartedReport: Sendable {
  private let parts: ReportParts
  private let style: ReportStyle
  private let told = SpooledBytes()
  private var rows: [[String]] = []

  init(_ parts: ReportParts, _ style: ReportStyle) {
    self.parts = parts
    self.style = style
  }

  /// On any core.
  func telling(_ audit: Report.Audit) -> ReportParts.ToldAudit { parts.audit(audit, style) }

  /// Takes what was told of the next audit.
  mutating func add(_ audit: ReportParts.ToldAudit) {
    if !rows.isEmpty { told.append(Array(parts.separator.utf8)) }
    told.append(Array(audit.text.utf8))
    rows.append(audit.row)
  }

  /// All of it, with what a report without audits says at the end.
  func whole(_ report: Report) -> OutputParts {
    told.parts.between([], Array(parts.end(report, rows, style).utf8))
  }
}
