extension Baseline {
  /// What became of an entry that somebody wants to accept.
  public enum AcceptResult: Sendable, Equatable {
    case accepted
    /// Nothing of this audit has this id.
    case unknown
    /// The finding is about a question that the baseline does not know: its id.
    case acceptQuestionFirst(String)
  }

  /// Lets the gate pass something that it complains about, with a reason.
  ///
  /// - Parameter id: Of a finding, of a question, or of a number of the target, as in
  ///   `steps@contact`.
  public mutating func accept(
    _ id: String, in snapshot: Snapshot, _ acceptance: Snapshot.Acceptance
  ) -> AcceptResult {
    guard var known = self[snapshot.target] else { return .unknown }
    let comparison = AuditComparison(before: known, after: snapshot)
    let result: AcceptResult
    if let change = comparison.questions.first(where: { $0.after?.id == id }) {
      known.accept(change, acceptance)
      result = .accepted
    } else if let change = comparison.findings.first(where: { $0.after?.id == id }) {
      result = known.accept(change, in: comparison, acceptance)
    } else {
      result = known.accept(number: id, in: comparison, acceptance)
    }
    if result == .accepted { self[snapshot.target] = known }
    return result
  }
}

extension Measure {
  /// What `baseline accept` takes for what became of a number of a target.
  public func id(in target: String) -> String { "\(name)@\(target)" }

  /// Those which the gate looks at without a budget.
  fileprivate static let acceptable: [Measure] = [.steps, .promises, .required]
}

extension Snapshot {
  /// An ambiguous question is then the one which it may have become.
  fileprivate mutating func accept(_ change: QuestionChange, _ acceptance: Acceptance) {
    guard var question = change.after else { return }
    question.acceptance = acceptance
    guard let place = change.places.before else { return questions.append(question) }
    questions[place] = question
    // A finding about a field which is no longer there would be a finding about nothing.
    for index in findings.indices where findings[index].subject.question == place {
      findings[index].subject = findings[index].subject.moved(to: place, of: questions)
    }
  }

  fileprivate mutating func accept(
    _ change: FindingChange, in comparison: AuditComparison, _ acceptance: Acceptance
  ) -> Baseline.AcceptResult {
    guard var finding = change.after else { return .unknown }
    finding.acceptance = acceptance
    if let old = change.before {
      findings.removeAll { $0.id == old.id }
      finding.subject = old.subject
    } else if let place = finding.subject.question {
      let question = comparison.after.questions[place]
      let holder = comparison.questions.first { $0.places.after == place }
      // An optional question needs no acceptance of its own.
      if holder?.places.before == nil, question.isOptional { questions.append(question) }
      guard let known = holder?.places.before ?? (question.isOptional ? questions.count - 1 : nil)
      else { return .acceptQuestionFirst(question.id) }
      finding.subject = finding.subject.moved(to: known, of: questions)
    } else if let page = finding.subject.page, !pages.contains(where: { $0.key == page }) {
      pages.append(Page(key: page))
    }
    findings.append(finding)
    return .accepted
  }

  /// A step more, a promise less, a question made required among ambiguous ones.
  fileprivate mutating func accept(
    number id: String, in comparison: AuditComparison, _ acceptance: Acceptance
  ) -> Baseline.AcceptResult {
    guard let measure = Measure.acceptable.first(where: { $0.id(in: target) == id }),
      let value = comparison.after.measures[measure]
    else { return .unknown }
    measures[measure] = value
    acceptances[measure] = acceptance
    if measure == .required {
      for change in comparison.questions(.ambiguous) { accept(change, acceptance) }
    }
    return .accepted
  }
}
