extension Baseline {
  /// Drops what is no longer there; whatever is still there stays as it was written.
  ///
  /// Gives the ids of the entries which were dropped.
  public mutating func prune(_ snapshot: Snapshot) -> [String] {
    guard let known = self[snapshot.target] else { return [] }
    let comparison = AuditComparison(before: known, after: snapshot)
    let goneQuestions = Set(comparison.questions(.removed).compactMap(\.places.before))
    let goneFindings = Set(comparison.findings(.removed).compactMap(\.before?.id))
    self[snapshot.target] = known.without(questions: goneQuestions, findings: goneFindings)
    return goneQuestions.sorted().map { known.questions[$0].id } + goneFindings.sorted()
  }

  /// Keeps the better of what was known and what is now, so that no step back is let pass later.
  ///
  /// What is new since is not taken in: it was let pass, not accepted.
  public mutating func ratchet(_ snapshot: Snapshot) {
    guard var known = self[snapshot.target] else { return }
    let comparison = AuditComparison(before: known, after: snapshot)
    for change in comparison.questions {
      guard let old = change.before, let new = change.after, let place = change.places.before,
        change.state != .ambiguous
      else { continue }
      known.questions[place] = new.atMostAsHeavy(as: old)
    }
    for (measure, value) in snapshot.measures {
      guard let old = known.measures[measure] else { continue }
      // Seconds of other people tell nothing.
      if measure.isTime, known.profile != snapshot.profile { continue }
      let better = measure.isMark ? max(old, value) : min(old, value)
      known.measures[measure] = better
      if better != old { known.acceptances[measure] = nil }
    }
    let goneQuestions = Set(comparison.questions(.removed).compactMap(\.places.before))
    let goneFindings = Set(comparison.findings(.removed).compactMap(\.before?.id))
    self[snapshot.target] = known.without(questions: goneQuestions, findings: goneFindings)
  }
}

extension Snapshot {
  /// Without some questions, the findings about them, and some findings.
  fileprivate func without(questions gone: Set<Int>, findings goneIDs: Set<String>) -> Snapshot {
    var kept = self
    var places: [Int: Int] = [:]
    kept.questions = []
    for (place, question) in questions.enumerated() where !gone.contains(place) {
      places[place] = kept.questions.count
      kept.questions.append(question)
    }
    kept.findings = findings.compactMap { finding in
      if goneIDs.contains(finding.id) { return nil }
      guard let place = finding.subject.question else { return finding }
      guard let new = places[place] else { return nil }
      var finding = finding
      finding.subject = finding.subject.moved(to: new, of: kept.questions)
      return finding
    }
    return kept
  }
}

extension Snapshot.Subject {
  /// The same of another question.
  func moved(to place: Int, of questions: [Snapshot.Question]) -> Snapshot.Subject {
    guard case .field(_, let field) = self, questions[place].fields.indices.contains(field) else {
      return .question(place)
    }
    return .field(question: place, field: field)
  }
}

extension Snapshot.Question {
  /// The question as it is now, with the weights of the lighter of the two.
  fileprivate func atMostAsHeavy(as old: Snapshot.Question) -> Snapshot.Question {
    var lighter = self
    lighter.isRequired = isRequired && old.isRequired
    lighter.isOptional = isOptional || old.isOptional
    lighter.isConditional = isConditional || old.isConditional
    lighter.seconds = min(seconds, old.seconds)
    lighter.acceptance = old.acceptance
    if fields.count == old.fields.count {
      for place in fields.indices where fields[place].kind == old.fields[place].kind {
        lighter.fields[place].choices = min(fields[place].choices, old.fields[place].choices)
      }
    }
    return lighter
  }
}
