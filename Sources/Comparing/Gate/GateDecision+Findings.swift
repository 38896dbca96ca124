import Auditing

/// Findings and what is out of date.
extension GateDecision {
  mutating func judgeFindings(_ comparison: AuditComparison) {
    for change in comparison.findings {
      guard let finding = change.after else { continue }
      if let acceptance = change.before?.acceptance, !acceptance.holds(on: terms.today) {
        refuse(.acceptanceEnded, id: finding.id, GateSentences.ended(finding.id, acceptance))
      }
      // A rule that the baseline does not know came with a newer version: the form did not change.
      guard change.state == .added, !finding.isToReview, isJudged(finding.subject),
        finding.severity >= terms.policy.leastSeverity,
        comparison.before.knownRules.contains(finding.rule)
      else { continue }
      refuse(
        .newFinding, id: finding.id,
        GateSentences.newFinding(finding, wording: wording(of: finding.subject)))
    }
  }

  /// What is said of a whole of which a part is missing is not known yet.
  private func isJudged(_ subject: Snapshot.Subject) -> Bool {
    if snapshot.isComplete { return true }
    switch subject {
    case .journey: return false
    case .page(let key), .form(let key, _):
      return snapshot.pages.contains { $0.key == key && $0.isAudited }
    case .question, .field: return true
    }
  }

  private func wording(of subject: Snapshot.Subject) -> String? {
    subject.question.map { snapshot.questions[$0].wording }
  }

  mutating func judgeStale(_ comparison: AuditComparison) {
    stale =
      comparison.questions(.removed).compactMap(\.before?.id)
      + comparison.findings(.removed).compactMap(\.before?.id)
    guard !stale.isEmpty, terms.policy.stale != .off else { return }
    reasons.append(
      Gate.Reason(
        .stale, terms.policy.stale == .error ? .refusal : .warning, GateSentences.stale(stale.count)
      ))
  }
}
