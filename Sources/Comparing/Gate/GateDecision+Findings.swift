import FormModel
import Report

/// Findings and what is out of date.
extension GateDecision {
  mutating func judgeFindings(_ comparison: AuditComparison) {
    let excuse = RuleExcuse(comparison)
    let questions = Self.toldQuestions(comparison)
    var excused = 0
    for change in comparison.findings {
      guard let finding = change.after else { continue }
      judge(change.before?.acceptance, of: finding)
      guard change.state == .added, isNew(finding, comparison) else { continue }
      if excuse.holds(for: finding) { excused += 1 } else { refuse(finding, questions) }
    }
    if excused > 0 {
      add(.ruleChanged, .warning, GateSentences.ruleChanged(excused))
    }
  }

  private mutating func judge(_ acceptance: Acceptance?, of finding: Snapshot.Finding) {
    guard let acceptance, !acceptance.holds(on: terms.today) else { return }
    refuse(.acceptanceEnded, id: finding.id, GateSentences.ended(finding.id, acceptance))
  }

  /// A rule that the baseline does not know came with a newer version: the form did not change.
  private func isNew(_ finding: Snapshot.Finding, _ comparison: AuditComparison) -> Bool {
    !finding.isToReview && isJudged(finding.subject)
      && finding.severity >= terms.policy.leastSeverity
      && comparison.before.rulePrints[finding.rule] != nil
  }

  private mutating func refuse(
    _ finding: Snapshot.Finding, _ questions: [String: Snapshot.Question]
  ) {
    let question = finding.subject.question.flatMap { questions[$0] }
    refuse(.newFinding, id: finding.id, GateSentences.newFinding(finding, on: question))
  }

  /// The questions by id; one that lost its words as it was, so that people know which one it is.
  private static func toldQuestions(_ comparison: AuditComparison) -> [String: Snapshot.Question] {
    let told = comparison.questions.compactMap { change in
      change.after.map { ($0.id, $0.wording.isEmpty ? change.before ?? $0 : $0) }
    }
    return Dictionary(firstOfEach: told)
  }

  /// What is said of a whole of which a part is missing is not known yet.
  private func isJudged(_ subject: Report.Subject) -> Bool {
    if snapshot.isComplete || subject.question != nil { return true }
    return snapshot.pages.contains { $0.key == subject.page && $0.isAudited }
  }

  mutating func judgeStale(_ comparison: AuditComparison) {
    stale =
      comparison.questions(.removed).compactMap(\.before?.id)
      + comparison.findings(.removed).compactMap(\.before?.id)
    // What could not be audited is not known to be gone.
    guard snapshot.isComplete, !stale.isEmpty, terms.policy.stale != .off else { return }
    add(
      .stale, terms.policy.stale == .error ? .refusal : .warning, GateSentences.stale(stale.count))
  }
}

/// Which findings are new because a rule judges otherwise than when the baseline was written, on what
/// did not change.
private struct RuleExcuse {
  private let changedRules: Set<String>
  private let sameQuestions: Set<String>
  /// Whether no question came, went or changed: then a page or a journey is as it was, too.
  private let isSame: Bool

  init(_ comparison: AuditComparison) {
    let (old, new) = (comparison.before.rulePrints, comparison.after.rulePrints)
    changedRules = Set(old.keys.filter { new[$0] != nil && new[$0] != old[$0] })
    let same = comparison.questions.filter { $0.edits.isEmpty && $0.before != nil }.filter {
      $0.state == .unchanged || $0.state == .moved
    }
    sameQuestions = Set(same.compactMap(\.after?.id))
    isSame = same.count == comparison.questions.count
  }

  func holds(for finding: Snapshot.Finding) -> Bool {
    guard changedRules.contains(finding.rule) else { return false }
    return finding.subject.question.map(sameQuestions.contains) ?? isSame
  }
}
