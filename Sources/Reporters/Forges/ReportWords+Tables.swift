import Auditing
import FormModel
import Report

/// The words of tables. Columns in English keep the names of the JSON form, which programs read.
extension ReportWords {
  var isEnglish: Bool { language == .english }

  func yesOrNo(_ value: Bool) -> String { value ? say("yes") : say("no") }

  func kind(_ name: String) -> String {
    FieldKind(rawValue: name)?.sentence.text(in: language) ?? name
  }

  func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .certain: say("certain", context: "certainty")
    case .likely: say("likely", context: "certainty")
    case .review: toReview
    }
  }

  func state(_ state: Report.BaselineState) -> String {
    switch state {
    case .new: say("new", context: "a finding")
    case .unchanged: say("unchanged", context: "a finding")
    case .updated: say("changed", context: "a finding")
    case .absent: say("gone", context: "a finding")
    }
  }

  /// The title of a column; its name where nobody translated it.
  func column(_ name: String) -> String {
    switch name {
    case "target": say("Target")
    case "page": say("Page", context: "a column")
    case "number": say("No.", context: "a column")
    case "heading": say("Heading", context: "a column")
    case "wording": say("Question", context: "a column")
    case "rule": say("Rule", context: "a column")
    case "category": say("Category", context: "a column")
    case "severity": say("Severity", context: "a column")
    case "certainty": say("Certainty", context: "a column")
    case "message": say("What was found", context: "a column")
    case "fix": say("What to do", context: "a column")
    case "file": say("File", context: "a column")
    case "line": say("Line", context: "a column")
    case "selector": say("Place in the page", context: "a column")
    case "state": say("Since the baseline", context: "a column")
    case "suppressed": say("Set aside", context: "a column")
    case "id": say("Identity", context: "a column")
    default: questionColumn(name)
    }
  }

  private func questionColumn(_ name: String) -> String {
    switch name {
    case "kind": say("Answered with", context: "a column")
    case "purpose": say("Purpose", context: "a column")
    case "required": say("Required", context: "a column")
    case "conditional": say("After an answer only", context: "a column")
    case "choices": say("Choices")
    case "findings": say("Findings", context: "a column")
    case "answered by": say("Answered by", context: "a column")
    case "seconds": say("Seconds, mean", context: "a column")
    case "median": say("Seconds, median", context: "a column")
    case "read": say("of which reading", context: "a column")
    case "find": say("finding the field", context: "a column")
    case "decide": say("deciding", context: "a column")
    case "answer": say("answering", context: "a column")
    case "gather": say("gathering", context: "a column")
    case "check": say("checking", context: "a column")
    case "seconds of all": say("Seconds by person, skipping included", context: "a column")
    default: name
    }
  }
}
