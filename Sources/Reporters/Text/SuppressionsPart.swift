import FormModel
import Report

/// What the team decided not to count, and which of these decisions no longer do anything.
struct SuppressionsPart {
  let report: Report
  let sheet: TextSheet

  private static let linesTold = 20

  var lines: [String] {
    let all =
      report.rules.off.map(line) + report.suppressions.filter { $0.state != .notJudged }.map(line)
    guard !all.isEmpty else { return [] }
    let told = sheet.told(all, Self.linesTold)
    return sheet.heading(sheet.words.suppressionsHeading)
      + told.flatMap { sheet.paragraph($0, indent: 2, mark: "- ") }
      + sheet.more(all.count - told.count, indent: 2)
  }

  private func line(_ off: Report.RuleOff) -> String {
    let words = sheet.words
    return words.announcing(off.rule, "\(words.ruleOff) (\(reason(off.reason)))")
  }

  private func line(_ suppression: Report.Suppression) -> String {
    let words = sheet.words
    let place = suppression.file ?? suppression.page ?? ""
    let whereabouts = "\(sheet.safe(place, limit: 80)), \(words.line(suppression.line))"
    if let problem = suppression.problem {
      return words.announcing(whereabouts, sheet.safe(problem, limit: 200))
    }
    return words.announcing(
      sheet.safe(suppression.rule ?? ""),
      "\(words.outcome(of: suppression)) (\(reason(suppression.reason ?? ""))), \(whereabouts)")
  }

  private func reason(_ text: String) -> String {
    sheet.language.quoted(sheet.safe(text, limit: 200))
  }
}

extension ReportWords {
  var suppressionsHeading: String { say("What the team decided") }

  var ruleOff: String { say("switched off") }

  func outcome(of suppression: Report.Suppression) -> String {
    switch suppression.state {
    case .ended:
      say("ended on \(suppression.until ?? "")")
    case .unused: say("sets nothing aside: remove it")
    case .used, .notJudged, .mistaken: suppressed(suppression.findings)
    }
  }
}
