package import FormModel
package import Report

/// Tells a report in plain text, for somebody who reads it in a terminal.
///
/// The first three lines about each target hold the verdict; then come what takes time, what to
/// change first, and how sure all this is.
package enum TextReport {
  /// The report with lines of at most `width` columns (60 to 200) and a final newline.
  ///
  /// What comes from pages is made harmless. Colours are ANSI sequences; none unless asked for.
  package static func tell(
    _ report: Report, in language: Language, width: Int = 80, colour: Bool = false
  ) -> String {
    tell(report, ReportStyle(language: language, width: width, colour: colour))
  }

  static func tell(_ report: Report, _ style: ReportStyle) -> String {
    parts.whole(report, style)
  }

  static let parts = ReportParts(separator: "\n\n", audit: part, end: end)

  private static func part(_ audit: Report.Audit, _ style: ReportStyle) -> ReportParts.ToldAudit {
    let sheet = TextSheet(style)
    return ReportParts.ToldAudit(
      text: text(lines(about: audit, sheet)), row: ComparisonTable.cells(audit, sheet))
  }

  /// What concerns all targets.
  private static func end(_ report: Report, rows: [[String]], _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    var lines: [String] = []
    if rows.count > 1 { lines += ComparisonTable(rows: rows, sheet: sheet).lines }
    lines += SuppressionsPart(report: report, sheet: sheet).lines
    lines += ProblemsPart(problems: report.problems, sheet: sheet).lines
    if let gate = report.gate {
      lines += sheet.heading(sheet.words.gateHeading) + GatePart(gate: gate, sheet: sheet).lines
    }
    return rows.isEmpty ? text(lines.drop(while: \.isEmpty)) : text(lines)
  }

  private static func text(_ lines: some Sequence<String>) -> String {
    lines.map { $0 + "\n" }.joined()
  }

  /// More would be a wall: the defects which do not fit are named and counted.
  private static let linesAboutOneTarget = 60

  private static func lines(about audit: Report.Audit, _ sheet: TextSheet) -> [String] {
    if audit.outcome == .notAudited { return NotAuditedPart(audit: audit, sheet: sheet).lines }
    let start =
      HeadlinePart(audit: audit, sheet: sheet).lines
      + CostliestPart(audit: audit, sheet: sheet).lines
      + BurdenPart(audit: audit, sheet: sheet).lines
    let end = ConfidencePart(audit: audit, sheet: sheet).lines
    let left = linesAboutOneTarget - start.count - end.count
    return start + ChangesPart(audit: audit, sheet: sheet, lineBudget: left).lines + end
  }
}

extension ReportFormat {
  /// Plain text, for people.
  static let text = ReportFormat(
    name: "text",
    meaning: Sentence("what to know and what to change, for people"), parts: TextReport.parts)
}
