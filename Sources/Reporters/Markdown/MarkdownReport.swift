import FormModel
import Report

/// Tells a report in Markdown, on one screen, for a comment on a change.
///
/// The first line is a mark which no reader sees: by it, a job finds its earlier comment and edits it
/// rather than adding one more.
enum MarkdownReport {
  static func tell(_ report: Report) -> String {
    let parts = MarkdownParts(report: report)
    let sections =
      [parts.verdicts(limit: 10), parts.gate(limit: 15)] + [parts.changes].compactMap(\.self)
      + defects(parts)
      + [parts.notAudited(limit: 5), parts.footer]
    return mark + "\n" + sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// Few targets each have their table; many are told by cause, or nobody would read to the end.
  private static func defects(_ parts: MarkdownParts) -> [String] {
    switch parts.report.audits.count {
    case 0...1: parts.defectsByTarget(limit: 10)
    case 2...3: parts.defectsByTarget(limit: 4)
    default: [parts.defectsByCause(limit: 10)]
    }
  }

  static let mark = "<!-- formaudit -->"
}

extension ReportFormat {
  /// One screen of Markdown.
  static let markdown = ReportFormat(
    name: "markdown",
    meaning: Sentence("one screen of Markdown, for a comment on a change")
  ) { report, _ in MarkdownReport.tell(report) }
}
