import Report

extension Baseline {
  /// Drops what is no longer there; whatever is still there stays as it was written.
  ///
  /// Gives the ids of the entries which were dropped.
  package mutating func prune(_ snapshot: Snapshot) -> [String] {
    guard let known = self[snapshot.target] else { return [] }
    let gone = Gone(AuditComparison(before: known, after: snapshot))
    self[snapshot.target] = known.without(gone)
    return gone.questions + gone.findings.sorted()
  }

  /// Keeps the better of what was known and what is now, so that no step back is let pass later.
  ///
  /// What is new since is not taken in: it was let pass, not accepted.
  package mutating func ratchet(_ snapshot: Snapshot) {
    guard var known = self[snapshot.target] else { return }
    let comparison = AuditComparison(before: known, after: snapshot)
    for change in comparison.questions where change.state != .ambiguous {
      guard let old = change.before, let new = change.after, let place = change.places.before else {
        continue
      }
      // Seconds of other people tell nothing.
      let seconds =
        known.profile == snapshot.profile ? min(new.seconds, old.seconds) : old.seconds
      known.questions[place] = new.atMostAsHeavy(as: old, seconds: seconds)
    }
    known.keepBetter(of: comparison)
    self[snapshot.target] = known.without(Gone(comparison))
  }
}

/// What is no longer there: ids of questions, in their order, and of findings.
private struct Gone {
  let questions: [String]
  let findings: Set<String>

  init(_ comparison: AuditComparison) {
    questions = comparison.questions(.removed).compactMap(\.before?.id)
    findings = Set(comparison.findings(.removed).compactMap(\.before?.id))
  }
}

extension Snapshot {
  /// Without some questions, the findings about them, and some findings.
  fileprivate func without(_ gone: Gone) -> Snapshot {
    let questions = Set(gone.questions)
    var kept = self
    kept.questions.removeAll { questions.contains($0.id) }
    kept.findings.removeAll {
      gone.findings.contains($0.id) || $0.subject.question.map(questions.contains) ?? false
    }
    return kept
  }

  /// A promise that is new, a shorter way, a number better than what was accepted.
  fileprivate mutating func keepBetter(of comparison: AuditComparison) {
    promise = promise ?? comparison.after.promise
    if let clicks, let now = comparison.after.clicks { self.clicks = min(clicks, now) }
    acceptedNumbers = acceptedNumbers.filter { measure, _ in
      let change = comparison.increase(of: measure) ?? 0
      return measure.isMark ? change <= 0 : change >= 0
    }
  }
}

extension Snapshot.Question {
  /// The question as it is now, with the weights of the lighter of the two.
  fileprivate func atMostAsHeavy(
    as old: Snapshot.Question, seconds: Double
  ) -> Snapshot.Question {
    var lighter = self
    lighter.id = old.id
    lighter.flags = flags.lighter(old.flags)
    lighter.seconds = seconds
    (lighter.acceptance, lighter.isAddition) = (old.acceptance, old.isAddition)
    if fields.count == old.fields.count {
      for place in fields.indices where fields[place].kind == old.fields[place].kind {
        lighter.fields[place].choices = min(fields[place].choices, old.fields[place].choices)
      }
    }
    return lighter
  }
}
