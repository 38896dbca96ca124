package import Auditing
package import FormModel
package import Report
import Words

/// The decision about a run: is any form heavier than the team allows, and exactly why.
public struct Gate: Sendable {
  package let targets: [Target]
  /// What is wrong with the run itself, such as a pattern that matches nothing.
  package let problems: [Report.GateReason]

  /// One target: what became of it, and what speaks against it.
  package struct Target: Sendable {
    package let name: String
    /// Nil when there is no baseline to compare with.
    package let comparison: AuditComparison?
    package let reasons: [Report.GateReason]
    /// Entries of the baseline which no longer exist: it can be written anew.
    package let stale: [String]

    /// The ids of the findings that the team accepts with a reason, on a day as in 2027-01-31.
    package func accepted(on day: String) -> Set<String> {
      let accepted = (comparison?.findings ?? []).filter { change in
        change.before?.acceptance.map { $0.holds(on: day) } ?? false
      }
      return Set(accepted.compactMap(\.after?.id))
    }
  }

  package var outcome: Report.Gate.Outcome {
    Report.Gate.Outcome(of: problems + targets.flatMap(\.reasons))
  }

  /// What a run is held against.
  package struct Terms: Sendable {
    /// Nil when the team keeps none: only absolute budgets then hold.
    package let baseline: Baseline?
    package let budgets: [Budget]
    package let policy: GatePolicy
    /// The day, as in 2027-01-31: acceptances end.
    package let today: String
    /// Whether these are all targets of the team: a target of the baseline that is not among them
    /// is then stale, and a pattern which matches none is a mistake.
    package let isWhole: Bool
    /// That of the sentences.
    package let language: Language
    /// Marks what the baseline knows.
    package let scoring: Scoring?

    package init(
      baseline: Baseline?, budgets: [Budget] = [], policy: GatePolicy = .standard, today: String,
      isWhole: Bool = true, language: Language = .english, scoring: Scoring? = nil
    ) {
      self.baseline = baseline
      self.budgets = budgets
      self.policy = policy
      self.today = today
      self.isWhole = isWhole
      self.language = language
      self.scoring = scoring
    }
  }
}

extension Report.Gate {
  /// Tells a decision in one language.
  package init(_ gate: Gate, language: Language) {
    self.init(
      targets: gate.targets.map { target in
        Report.GateTarget(
          target: target.name, reasons: target.reasons,
          difference: target.comparison.map { Report.Difference($0, language: language) },
          stale: target.stale)
      }, reasons: gate.problems)
  }
}

extension Gate {
  /// Holds what was found against what was agreed.
  ///
  /// - Parameter snapshots: One a target, also for those which could not be judged.
  package init(_ snapshots: [Snapshot], terms: Terms) {
    targets = snapshots.map { GateDecision($0, terms).target }
    problems = Self.problems(snapshots.map(\.target), terms)
  }

  private static func problems(_ names: [String], _ terms: Terms) -> [Report.GateReason] {
    func reason(
      _ kind: Report.GateReason.Kind, _ weight: Report.GateReason.Weight, _ sentence: Sentence
    ) -> Report.GateReason {
      Report.GateReason(kind, weight, sentence.text(in: terms.language))
    }
    if names.isEmpty {
      return [reason(.nothingAudited, .incomplete, GateSentences.nothingAudited)]
    }
    guard terms.isWhole else { return [] }
    let unmatched = terms.budgets.map(\.pattern).filter { pattern in
      !names.contains(where: NamePattern(pattern).matches)
    }
    let problems = unmatched.map {
      reason(.patternMatchesNothing, .incomplete, GateSentences.unmatched($0))
    }
    guard terms.policy.stale != .off else { return problems }
    let known = Set(names)
    let gone = (terms.baseline?.targets.map(\.target) ?? []).filter { !known.contains($0) }
    let weight: Report.GateReason.Weight = terms.policy.stale == .error ? .refusal : .warning
    return problems + gone.map { reason(.stale, weight, GateSentences.goneTarget($0)) }
  }
}
