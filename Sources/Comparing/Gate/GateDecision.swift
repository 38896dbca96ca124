import FormModel
import Numbers
import Report
import Words

/// Decides about one target.
struct GateDecision {
  let snapshot: Snapshot
  let terms: Gate.Terms
  let comparison: AuditComparison?
  var reasons: [Report.GateReason] = []
  var stale: [String] = []

  var target: Gate.Target {
    Gate.Target(
      name: snapshot.target, comparison: comparison, reasons: reasons, stale: stale)
  }

  init(_ snapshot: Snapshot, _ terms: Gate.Terms) {
    self.snapshot = snapshot
    self.terms = terms
    comparison = terms.baseline?[snapshot.target].map {
      AuditComparison(before: $0, after: snapshot, scoring: terms.scoring)
    }
    if let why = snapshot.whyIncomplete {
      add(.notAudited, .incomplete, GateSentences.notAudited(why))
    }
    judgeChanges()
    judgeBudgets()
  }

  private mutating func judgeChanges() {
    if let comparison { return judge(comparison) }
    if terms.baseline == nil { return }
    add(.noBaseline, .incomplete, GateSentences.unknownTarget)
  }

  private mutating func judge(_ comparison: AuditComparison) {
    judgeQuestions(comparison)
    judgeAmbiguous(comparison)
    judgeCounts(comparison)
    judgeFindings(comparison)
    judgeStale(comparison)
  }

  private mutating func judgeBudgets() {
    for budget in terms.budgets where budget.matches(snapshot.target) {
      for limit in budget.limits { judge(limit, budget.level) }
    }
  }

  mutating func add(
    _ kind: Report.GateReason.Kind, _ weight: Report.GateReason.Weight, id: String? = nil,
    _ sentence: Sentence
  ) {
    reasons.append(Report.GateReason(kind, weight, id: id, sentence.text(in: terms.language)))
  }

  mutating func refuse(
    _ kind: Report.GateReason.Kind, id: String? = nil, _ sentence: Sentence
  ) {
    add(kind, .refusal, id: id, sentence)
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
      if change.state == .added, !after.flags.contains(.optional) {
        refuse(.addedQuestion, id: after.id, GateSentences.added(after))
      }
      for edit in change.edits { judge(edit, after) }
    }
  }

  mutating func judge(_ edit: QuestionEdit, _ after: Snapshot.Question) {
    let isOptional = after.flags.contains(.optional)
    switch edit {
    case .flag(let flag, isHeavier: true) where flag == .required || !isOptional:
      guard let kind = flag.refusal else { return }
      refuse(kind, id: after.id, GateSentences.heavier(flag, after))
    case .addedFields(let count) where !isOptional:
      refuse(.addedQuestion, id: after.id, GateSentences.addedFields(count, after))
    case .choices(let old, let new) where terms.policy.isHeavier(from: old, to: new):
      refuse(.heavierList, id: after.id, GateSentences.heavierList(after, from: old, to: new))
    default: break
    }
  }

  private mutating func judgeCounts(_ comparison: AuditComparison) {
    judgeRequired(comparison)
    judgeSteps(comparison)
    judgePromise(comparison)
    judgeAcceptedNumbers(comparison)
  }

  /// What no pair explains: among ambiguous questions, one more is required than before.
  private mutating func judgeRequired(_ comparison: AuditComparison) {
    let sure = comparison.questions.filter { $0.state != .ambiguous }
    let explained = sure.compactMap(\.after).required - sure.compactMap(\.before).required
    let all = snapshot.questions.required - comparison.before.questions.required
    guard all > explained else { return }
    refuse(.requiredCount, id: id(of: .required), GateSentences.requiredCount(all - explained))
  }

  private mutating func judgeSteps(_ comparison: AuditComparison) {
    guard let more = comparison.increase(of: .steps), more > 0 else { return }
    refuse(.newStep, id: id(of: .steps), GateSentences.newSteps(Int(rounding: more)))
  }

  private mutating func judgeAcceptedNumbers(_ comparison: AuditComparison) {
    for measure in Measure.all {
      guard let acceptance = comparison.before.acceptedNumbers[measure]?.acceptance,
        !acceptance.holds(on: terms.today), !isBetter(measure, comparison)
      else { continue }
      let id = id(of: measure)
      refuse(.acceptanceEnded, id: id, GateSentences.ended(id, acceptance))
    }
  }

  /// A promise that half of the people cannot keep is none, unless it was none before.
  private mutating func judgePromise(_ comparison: AuditComparison) {
    let (before, after) = (comparison.measures.before, comparison.measures.after)
    guard snapshot.isComplete, before[.promises] == 1 else { return }
    if after[.promises] == 0 {
      return refuse(.lostPromise, id: id(of: .promises), GateSentences.lostPromise)
    }
    guard let promised = snapshot.promisedMinutes, let median = after[.p50Minutes],
      promised < median, comparison.before.acceptedNumbers[.promises] == nil
    else { return }
    let isSame = comparison.before.promise == snapshot.promise
    if isSame, let earlier = before[.p50Minutes], promised < earlier { return }
    refuse(
      .lostPromise, id: id(of: .promises), GateSentences.brokenPromise(promised, median: median))
  }

  private func isBetter(_ measure: Measure, _ comparison: AuditComparison) -> Bool {
    guard let increase = comparison.increase(of: measure) else { return false }
    return measure.isMark ? increase > 0 : increase < 0
  }

  /// What `baseline accept` takes for a number, as `rule@key` for a finding.
  private func id(of measure: Measure) -> String { measure.id(in: snapshot.target) }
}

extension [Snapshot.Question] {
  /// How many of them everybody must answer.
  fileprivate var required: Int { count { $0.flags.contains(.required) && $0.isAsked } }
}
