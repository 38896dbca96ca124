import FormModel

/// Sets findings aside, as a team decided in its settings and in its pages.
struct Suppressor {
  private let suppressions: [Suppression]
  /// Comments which do nothing, and why.
  let mistakes: [SuppressionMistake]
  /// As in 2027-01-31; nil when no suppression ends.
  private let today: String?

  init(book: RuleBook, journey: Journey, today: String?) {
    let reader = SuppressionComment(knownRules: book.ruleIDs)
    var suppressions = book.suppressions
    var mistakes: [SuppressionMistake] = []
    for (index, page) in journey.pages.enumerated() {
      for directive in page.notes.directives {
        do throws(SuppressionMistake) {
          suppressions += try reader.suppressions(directive, page: index)
        } catch {
          mistakes.append(error)
        }
      }
    }
    self.suppressions = suppressions
    self.mistakes = mistakes
    self.today = today
  }

  /// The verdicts without what is set aside, and what became of each suppression.
  func apply(to verdicts: [Verdict]) -> (verdicts: [Verdict], outcomes: [SuppressionOutcome]) {
    if suppressions.isEmpty { return (verdicts, []) }
    let holding = suppressions.filter { suppression in
      today.map { !suppression.hasEnded(on: $0) } ?? true
    }
    let byRule = Dictionary(grouping: holding, by: \.rule)
    let left = verdicts.map { $0.suppressing(byRule[$0.rule.id] ?? []) }
    let uses = Dictionary(left.flatMap(\.suppressed).map { ($0.by, 1) }, uniquingKeysWith: +)
    let held = Set(holding)
    let judging = Set(verdicts.map(\.rule.id))
    let outcomes = suppressions.map { suppression in
      let state: SuppressionOutcome.State =
        if !judging.contains(suppression.rule) {
          .notJudged
        } else if !held.contains(suppression) {
          .ended
        } else {
          uses[suppression].map(SuppressionOutcome.State.used) ?? .unused
        }
      return SuppressionOutcome(suppression: suppression, state: state)
    }
    return (left, outcomes)
  }
}

extension Verdict {
  /// The same verdict, what a suppression covers being set aside.
  fileprivate func suppressing(_ own: [Suppression]) -> Verdict {
    if own.isEmpty || findings.isEmpty { return self }
    var left: [Finding] = []
    var suppressed: [SuppressedFinding] = []
    for finding in findings {
      if let suppression = own.first(where: { $0.covers(finding) }) {
        suppressed.append(SuppressedFinding(finding: finding, by: suppression))
      } else {
        left.append(finding)
      }
    }
    return Verdict(
      rule: rule,
      outcome: RuleOutcome(checked: checked, findings: left, undecided: undecided),
      checked: checked, findings: left, undecided: undecided, suppressed: suppressed)
  }
}
