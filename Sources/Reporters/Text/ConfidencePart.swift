import Auditing
import FormModel
import Report

/// How sure the audit is: rules that passed or could not tell, and what the estimate rests on.
struct ConfidencePart {
  let audit: Report.Audit
  let sheet: TextSheet

  /// Reasons for which rules could not tell which are named, with their rules.
  private static let reasonsTold = 3

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
    let reasons = Self.byReason(undecided)
    let named = reasons.prefix(Self.reasonsTold).map(named)
    let more = reasons.count > named.count ? ["…"] : []
    return words.announcing(counts.joined(separator: ", "), words.list(named + more))
  }

  /// The rules which could not tell for the same reason together, in the order of the first of them.
  private static func byReason(_ undecided: [Report.Verdict]) -> [[Report.Verdict]] {
    var order: [String] = []
    var groups: [String: [Report.Verdict]] = [:]
    for verdict in undecided {
      let reason = verdict.undecided.first ?? verdict.rule
      if groups[reason] == nil { order.append(reason) }
      groups[reason, default: []].append(verdict)
    }
    return order.compactMap { groups[$0] }
  }

  private func named(_ verdicts: [Report.Verdict]) -> String {
    let titles = verdicts.map { sheet.safe($0.title, limit: 60) }.joined(separator: ", ")
    guard let reason = verdicts.first?.undecided.first else { return titles }
    return "\(titles) (\(sheet.safe(reason, limit: 80)))"
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
