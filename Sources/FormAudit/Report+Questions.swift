public import Report

extension Report.Audit {
  /// The questions of all pages, in the order in which people meet them.
  public var questions: [Report.Question] {
    pages.flatMap(\.forms).flatMap(\.questions)
  }

  /// What rules found about each question or its fields, by the id of the question. Findings that the
  /// team set aside are among them, and say so.
  public var findingsByQuestion: [String: [Report.Finding]] {
    var found: [String: [Report.Finding]] = [:]
    for finding in verdicts.flatMap(\.findings) {
      if let question = finding.subject.question { found[question, default: []].append(finding) }
    }
    return found
  }
}
