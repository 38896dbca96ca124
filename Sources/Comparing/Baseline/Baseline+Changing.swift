extension Baseline {
  /// What became of an entry that somebody wants to accept.
  public enum AcceptResult: Sendable, Equatable {
    case accepted
    /// Nothing of this audit has this id.
    case unknown
    /// The finding is about a question that the baseline does not know: its id.
    case acceptQuestionFirst(String)
  }

  /// Lets the gate pass one finding or question of an audit, with a reason.
  public mutating func accept(
    _ id: String, in snapshot: Snapshot, _ acceptance: Snapshot.Acceptance
  ) -> AcceptResult {
    guard var known = self[snapshot.target] else { return .unknown }
    let comparison = AuditComparison(before: known, after: snapshot)
    if let change = comparison.questions.first(where: { $0.after?.id == id }) {
      guard var question = change.after, change.state != .ambiguous else { return .unknown }
      question.acceptance = acceptance
      known.replace(change.places.before, with: question)
      self[snapshot.target] = known
      return .accepted
    }
    guard let change = comparison.findings.first(where: { $0.after?.id == id }),
      var finding = change.after
    else { return .unknown }
    finding.acceptance = acceptance
    if let old = change.before {
      known.findings.removeAll { $0.id == old.id }
      finding.subject = old.subject
    } else if let place = finding.subject.question {
      let holder = comparison.questions.first { $0.places.after == place }
      guard let before = holder?.places.before, holder?.state != .ambiguous else {
        return .acceptQuestionFirst(snapshot.questions[place].id)
      }
      finding.subject = finding.subject.moved(to: before)
    }
    known.findings.append(finding)
    self[snapshot.target] = known
    return .accepted
  }

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
      known.measures[measure] = measure.isMark ? max(old, value) : min(old, value)
    }
    let goneQuestions = Set(comparison.questions(.removed).compactMap(\.places.before))
    let goneFindings = Set(comparison.findings(.removed).compactMap(\.before?.id))
    self[snapshot.target] = known.without(questions: goneQuestions, findings: goneFindings)
  }
}

extension Snapshot {
  fileprivate mutating func replace(_ place: Int?, with question: Question) {
    guard let place else { return questions.append(question) }
    questions[place] = question
  }

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
      finding.subject = finding.subject.moved(to: new)
      return finding
    }
    return kept
  }
}

extension Snapshot.Subject {
  /// The same field of another question.
  fileprivate func moved(to place: Int) -> Snapshot.Subject {
    if case .field(_, let field) = self { return .field(question: place, field: field) }
    return .question(place)
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
