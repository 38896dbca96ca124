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

/// Tells a report in Markdown with every finding, for the summary of a job.
///
/// GitHub drops a summary above 1 MiB, and one near it without a word: this one stops at 900 KiB and
/// says so.
enum SummaryReport {
  static let byteLimit = 900 * 1024

  static func tell(_ report: Report) -> String {
    let parts = MarkdownParts(report: report)
    let start =
      [parts.verdicts(limit: 200), parts.gate(limit: 200)] + [parts.changes].compactMap(\.self)
      + parts.defectsByTarget(limit: .max) + [parts.notAudited(limit: 100)]
    var text = start.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    guard text.utf8.count <= byteLimit - reserve else {
      return MarkdownReport.tell(report) + "\n" + parts.leftOut(report.annotations.count) + "\n"
    }
    let findings = report.annotations.filter(\.isPresent)
    var told = findings.count { $0.rule == Annotation.notAuditedRule }
    for group in parts.groups(findings) {
      let block = parts.block(group, room: byteLimit - reserve - text.utf8.count)
      guard block.findings > 0 else { break }
      text += block.text
      told += block.findings
    }
    let left = findings.count - told
    return text + "\n" + (left > 0 ? parts.leftOut(left) + "\n\n" : "") + parts.footer + "\n"
  }

  /// Bytes kept for the end of the text.
  private static let reserve = 4096
}

extension ReportFormat {
  /// All of it in Markdown.
  static let summary = ReportFormat(
    name: "summary",
    meaning: Sentence("Markdown with every finding, for the summary of a job")
  ) { report, _ in SummaryReport.tell(report) }
}
