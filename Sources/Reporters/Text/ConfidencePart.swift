import Auditing
import FormModel
import Report

/// How sure the audit is: rules that passed or could not tell, and what the estimate rests on.
struct ConfidencePart {
  let audit: Report.Audit
  let sheet: TextSheet

  /// Rules that could not tell which are named, with their reason.
  private static let undecidedTold = 3

  var lines: [String] {
    sheet.heading(sheet.words.confidenceHeading)
      + sheet.paragraph(rules, indent: 2)
      + sheet.paragraph(estimate, indent: 2)
  }

  /// `9 règles satisfaites, 3 sans objet, 1 que la page seule ne permet pas de trancher : …`.
  private var rules: String {
    let words = sheet.words
    let undecided = audit.verdicts.filter { $0.outcome == .undecided }
    let passed = audit.verdicts.count { $0.outcome == .passed }
    let notApplicable = audit.verdicts.count { $0.outcome == .notApplicable }
    var counts = [words.passed(passed)]
    if notApplicable > 0 { counts.append(words.notApplicable(notApplicable)) }
    guard !undecided.isEmpty else { return counts.joined(separator: ", ") }
    counts.append(words.undecided(undecided.count))
    let named = undecided.prefix(Self.undecidedTold).map(named)
    let more = undecided.count > named.count ? ["…"] : []
    return words.announcing(counts.joined(separator: ", "), words.list(named + more))
  }

  private func named(_ verdict: Report.Verdict) -> String {
    let title = sheet.safe(verdict.title, limit: 60)
    guard let reason = verdict.undecided.first else { return title }
    return "\(title) (\(sheet.safe(reason, limit: 80)))"
  }

  private var estimate: String {
    let conditional = audit.journey.conditional
    return [
      audit.time.map(sheet.words.estimate),
      audit.time?.promise.map(sheet.words.promise),
      conditional > 0 ? sheet.words.conditional(conditional) : nil,
    ].compactMap { $0 }.joined(separator: " ")
  }
}
