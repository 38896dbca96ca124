import Auditing
import FormModel

/// Decides about one target.
struct GateDecision {
  private let snapshot: Snapshot
  private let terms: Gate.Terms
  private let comparison: AuditComparison?
  private var reasons: [Gate.Reason] = []
  private var stale: [String] = []

  var target: Gate.Target {
    Gate.Target(
      name: snapshot.target, comparison: comparison, reasons: reasons, stale: stale)
  }

  init(_ snapshot: Snapshot, whyIncomplete: Bilingual?, _ terms: Gate.Terms) {
    self.snapshot = snapshot
    self.terms = terms
    comparison = terms.baseline?[snapshot.target].map {
      AuditComparison(before: $0, after: snapshot)
    }
    if !snapshot.isComplete {
      let why =
        whyIncomplete
        ?? Bilingual(en: "some pages could not be judged", fr: "des pages n’ont pas pu être jugées")
      reasons.append(
        Gate.Reason(
          .notAudited, .incomplete,
          Bilingual(en: "not audited: \(why.english)", fr: "non audité : \(why.french)")))
    }
    if let comparison {
      judgeQuestions(comparison)
      judgeCounts(comparison)
      judgeFindings(comparison)
      judgeStale(comparison)
    } else if terms.baseline != nil {
      reasons.append(
        Gate.Reason(
          .noBaseline, .incomplete,
          Bilingual(
            en: "the baseline does not know this target: formaudit baseline write",
            fr: "la référence ne connaît pas cette cible : formaudit baseline write")))
    }
    for budget in terms.budgets where budget.matches(snapshot.target) {
      for limit in budget.limits { judge(limit, budget.level) }
    }
  }

  private mutating func refuse(_ kind: Gate.Kind, id: String? = nil, _ sentence: Bilingual) {
    reasons.append(Gate.Reason(kind, .refusal, id: id, sentence))
  }
}

/// Questions.
extension GateDecision {
  private mutating func judgeQuestions(_ comparison: AuditComparison) {
    for change in comparison.questions {
      guard let after = change.after else { continue }
      if let acceptance = change.before?.acceptance, change.state != .ambiguous,
        !acceptance.holds(on: terms.today)
      {
        refuse(.acceptanceEnded, id: after.id, GateSentences.ended(after.wording, acceptance))
      }
      if change.state == .added, !after.isOptional {
        refuse(.addedQuestion, id: after.id, GateSentences.added(after))
      }
      for edit in change.edits { judge(edit, after) }
    }
  }

  private mutating func judge(_ edit: Edit, _ after: Snapshot.Question) {
    switch edit {
    case .madeRequired:
      refuse(.madeRequired, id: after.id, GateSentences.madeRequired(after))
    case .becameAsked where !after.isOptional:
      refuse(.becameAsked, id: after.id, GateSentences.becameAsked(after))
    case .addedFields(let count) where !after.isOptional:
      refuse(.addedQuestion, id: after.id, GateSentences.addedFields(count, after))
    case .choices(let old, let new) where terms.policy.isHeavier(from: old, to: new):
      refuse(.heavierList, id: after.id, GateSentences.heavierList(after, from: old, to: new))
    default: break
    }
  }

  /// What no pair explains: among ambiguous questions, one more is required than before.
  private mutating func judgeCounts(_ comparison: AuditComparison) {
    let sure = comparison.questions.filter { $0.state != .ambiguous }
    let explained = sure.reduce(0) { sum, change in
      sum + (change.after.map(\.countsAsRequired) ?? 0)
        - (change.before.map(\.countsAsRequired) ?? 0)
    }
    let all =
      snapshot.questions.reduce(0) { $0 + $1.countsAsRequired }
      - comparison.before.questions.reduce(0) { $0 + $1.countsAsRequired }
    if all > explained { refuse(.requiredCount, GateSentences.requiredCount(all - explained)) }
    if let more = comparison.increase(of: .steps), more > 0 {
      refuse(.newStep, GateSentences.newSteps(Int(more)))
    }
    if snapshot.isComplete, comparison.before.measures[.promises] == 1,
      snapshot.measures[.promises] == 0
    {
      refuse(.lostPromise, GateSentences.lostPromise)
    }
  }
}

/// Findings and what is out of date.
extension GateDecision {
  private mutating func judgeFindings(_ comparison: AuditComparison) {
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

  private mutating func judgeStale(_ comparison: AuditComparison) {
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

/// Budgets.
extension GateDecision {
  private mutating func judge(_ limit: Budget.Limit, _ level: Budget.Level) {
    let measure = limit.measure
    guard let value = snapshot.measures[measure] else {
      // A target that could not be audited has said so already.
      if snapshot.isComplete {
        reasons.append(
          Gate.Reason(.unknownMeasure, .incomplete, GateSentences.unknown(measure)))
      }
      return
    }
    let weight: Gate.Weight = level == .error ? .refusal : .warning
    switch limit.bound {
    case .absolute(let bound):
      if measure.isMark ? value < bound : value > bound {
        reasons.append(
          Gate.Reason(.budget, weight, GateSentences.budget(measure, value, bound: bound)))
      }
    case .change(let amount):
      guard let old = comparison?.before.measures[measure] else {
        reasons.append(
          Gate.Reason(.noBaseline, .incomplete, GateSentences.noBaseline(measure)))
        return
      }
      let allowed: Double
      switch amount {
      case .count(let count): allowed = count
      case .share(let share): allowed = old * share
      }
      let change = measure.isMark ? old - value : value - old
      // Sums of decimal numbers are not exact: a millionth is no change.
      if change > allowed + 1e-6 {
        reasons.append(
          Gate.Reason(
            .budget, weight, GateSentences.increase(measure, from: old, to: value, amount)))
      }
    }
  }
}

extension Snapshot.Question {
  /// 1 for a question that everybody must answer.
  fileprivate var countsAsRequired: Int { isRequired && !isConditional ? 1 : 0 }
}
