package import Report

/// A report that is told audit by audit, so that none of them need be kept until the end.
package struct ReportParts: Sendable {
  /// What is told of one audit.
  package struct ToldAudit: Sendable {
    /// Its part of the report.
    package let text: String
    /// Its line in the table at the end.
    package let row: [String]
  }

  /// Stands between two audits.
  package let separator: String
  /// Tells one audit, on any core.
  package let audit: @Sendable (Report.Audit, ReportStyle) -> ToldAudit
  /// What stands behind all audits, of a report without them and of their rows.
  package let end: @Sendable (Report, [[String]], ReportStyle) -> String

  /// The same report at once.
  func whole(_ report: Report, _ style: ReportStyle) -> String {
    let told = report.audits.map { audit($0, style) }
    return told.map(\.text).joined(separator: separator) + end(report, told.map(\.row), style)
  }

  /// The same, with no command that a machine obeys.
  var harmless: ReportParts {
    ReportParts(separator: separator) { [audit] in
      let told = audit($0, $1)
      return ToldAudit(text: ForgeCommands.harmless(told.text), row: told.row)
    } end: { [end] in
      ForgeCommands.harmless(end($0, $1, $2))
    }
  }
}
