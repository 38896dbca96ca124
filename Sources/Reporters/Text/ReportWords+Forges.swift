import FormModel
import Report

/// The sentences of the reports that forges show.
extension ReportWords {
  var notAuditedTitle: String { say("Page not audited") }
  var notAuditedWhy: String {
    say("A page that could not be judged is no page without defects.")
  }
  var notAuditedFix: String {
    say("Save the page from a browser, then audit the file.")
  }
  var whyTitle: String { say("Why") }
  var fixTitle: String { say("What to do") }
  var sourcesTitle: String { say("Sources") }
  var thresholdTitle: String { say("Threshold") }
  var wholeJourney: String { say("whole journey") }
  var setAside: String {
    say("set aside, or known from the baseline")
  }
  var notApplicableWord: String { say("not applicable") }

  /// `+37 more in the summary`.
  func moreInSummary(_ count: Int) -> String {
    say("+\(count) more in the summary")
  }

  /// What was found, one sentence a finding, and how many more there are.
  func sentences(_ findings: [Report.Finding], limit: Int) -> [String] {
    let told = findings.prefix(limit).map { $0.sentence(self) }
    return told + (findings.count > limit ? [morePlaces(findings.count - limit)] : [])
  }

  /// `2 nouveaux constats, 37 connus, 1 disparu`.
  func changes(new: Int, known: Int, gone: Int) -> String {
    [
      say("\(new, "new finding", "new findings")"),
      say("\(known, "known", "known")"),
      say("\(gone, "gone", "gone")"),
    ].joined(separator: ", ")
  }

  /// The columns of the defects in Markdown.
  var defectColumns: [String] {
    [
      say("What to change first", context: "column"), say("Severity"), say("Places"), say("Cost"),
      say("What to do"),
    ]
  }

  /// The columns of the defects of many targets.
  var causeColumns: [String] {
    [
      say("What to change first", context: "column"), say("Severity"), say("Targets"),
      say("Places"), say("What to do"),
    ]
  }

  /// What was left out of a report which has a limit of size.
  func leftOut(_ count: Int) -> String {
    say(
      "\(count, "finding left out: the report has a limit of size", "findings left out: the report has a limit of size")"
    )
  }
}
