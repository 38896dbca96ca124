import Auditing
import Escaping
import Report
import Words

/// How it was measured, and what it cannot tell.
struct MethodSection {
  let report: Report
  let sheet: HTMLSheet

  var html: HTML {
    """
    <section id="method" class="method"><h2>\(sheet.say("How it was measured"))</h2>
    <ul>\(lines.map { "<li>\($0)</li>\n" as HTML })</ul>
    \(report.audits.map(confidence))\(problems)
    <p class="id">\(tool)</p></section>

    """
  }

  private var lines: [String] {
    [
      sheet.say(
        """
        The pages were read as a browser receives them, without running their scripts: questions \
        that only a script draws are not seen.
        """),
      sheet.say(
        """
        The time is an estimate from published measures of reading, typing and choosing, not a \
        measure of these people: try the form with five of them.
        """),
      sheet.say(
        """
        The mark weighs what rules found. A form without a defect known to the rules can still be \
        hard; a low mark tells where to look first.
        """),
      sheet.say(
        """
        Seconds of a question are means and add up; the range of the whole is the spread between \
        people, and does not.
        """),
      sheet.say("This page loads nothing, sends nothing, and keeps nothing: it is one file."),
    ]
  }

  private func confidence(_ audit: Report.Audit) -> HTML {
    let words = sheet.words
    let undecided = audit.verdicts.filter { $0.outcome == .undecided }
    let counts = [
      words.passed(audit.verdicts.count { $0.outcome == .passed }),
      words.notApplicable(audit.verdicts.count { $0.outcome == .notApplicable }),
      words.undecided(undecided.count),
    ].joined(separator: ", ")
    let reasons = undecided.map { verdict -> HTML in
      "<li>\(verdict.title)\(verdict.undecided.map { " — \($0)" as HTML })</li>\n"
    }
    return """
      <h3>\(HTMLSheet.typeset(TerminalText.safe(audit.target, limit: 200)))</h3>
      <p>\(audit.time.map(words.estimate).map { "\($0) " as HTML })\
      \(audit.time?.promise.map(words.promise).map { "\($0) " as HTML })\(counts).</p>
      \(reasons.isEmpty ? .nothing : "<ul>\(reasons)</ul>")\(notes(audit))
      """
  }

  /// What is to know about how the pages were had.
  private func notes(_ audit: Report.Audit) -> HTML {
    let told = audit.notes.prefix(20).map { note -> HTML in
      "<li>\(TerminalText.safe(note, limit: 300))</li>\n"
    }
    return told.isEmpty ? .nothing : "<ul>\(told)</ul>"
  }

  private var problems: HTML {
    guard !report.problems.isEmpty else { return .nothing }
    let items = report.problems.map { problem -> HTML in
      """
      <li>\(problem.target.map { "\($0): " as HTML })\(problem.sentence)\
      \(problem.hint.map { " — \($0)" as HTML })</li>

      """
    }
    return "<h3>\(sheet.words.problemsHeading)</h3><ul>\(items)</ul>\n"
  }

  private var tool: String {
    "\(report.tool.name) \(report.tool.version) · \(report.rules.profile) \(report.rules.digest)"
  }
}
