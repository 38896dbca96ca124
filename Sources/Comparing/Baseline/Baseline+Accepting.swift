import Report

extension Baseline {
  /// What became of an entry that somebody wants to accept.
  package enum AcceptResult: Sendable, Equatable {
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
  package mutating func accept(
    _ id: String, in snapshot: Snapshot, _ acceptance: Acceptance
  ) -> AcceptResult {
    guard var known = self[snapshot.target] else { return .unknown }
    let comparison = AuditComparison(before: known, after: snapshot)
    let result = known.accept(id, in: comparison, acceptance)
    if result == .accepted { self[snapshot.target] = known }
    return result
  }
}

extension Measure {
  /// What `baseline accept` takes for what became of a number of a target.
  package func id(in target: String) -> String { "\(name)@\(target)" }

  /// Those which the gate looks at without a budget.
  fileprivate static let acceptable: [Measure] = [.steps, .promises, .required]
}

extension Snapshot {
  fileprivate mutating func accept(
    _ id: String, in comparison: AuditComparison, _ acceptance: Acceptance
  ) -> Baseline.AcceptResult {
    if let change = comparison.questions.first(where: { $0.after?.id == id }) {
      accept(change, withFindingsOf: comparison, acceptance)
      return .accepted
    }
    if let change = comparison.findings.first(where: { $0.after?.id == id }) {
      return accept(change, in: comparison, acceptance)
    }
    return accept(number: id, in: comparison, acceptance)
  }

  /// What is wrong with a question that is accepted comes with it: one cause, one id.
  private mutating func accept(
    _ change: QuestionChange, withFindingsOf comparison: AuditComparison, _ acceptance: Acceptance
  ) {
    guard let accepted = accept(change, acceptance), let id = change.after?.id,
      change.places.before == nil
    else { return }
    accept(findingsOn: id, of: comparison, asThoseOf: accepted, acceptance)
  }

  /// An ambiguous question is then the one which it may have become.
  ///
  /// - Returns: The question as it is known from now on.
  @discardableResult
  fileprivate mutating func accept(
    _ change: QuestionChange, _ acceptance: Acceptance
  ) -> Question? {
    guard var question = change.after else { return nil }
    question.acceptance = acceptance
    guard let place = change.places.before else {
      question.isAddition = true
      return add(question)
    }
    let old = questions[place]
    (question.id, question.isAddition) = (old.id, old.isAddition)
    questions[place] = question
    // A finding about a field which is no longer there would be a finding about nothing.
    for index in findings.indices where findings[index].subject.question == old.id {
      findings[index].subject = findings[index].subject.moved(to: question)
    }
    return question
  }

  fileprivate mutating func accept(
    findingsOn id: String, of comparison: AuditComparison, asThoseOf question: Question,
    _ acceptance: Acceptance
  ) {
    for var finding in comparison.findings(.added).compactMap(\.after)
    where finding.subject.question == id {
      finding.subject = finding.subject.moved(to: question)
      finding.acceptance = acceptance
      findings.append(finding)
    }
  }

  /// Adds a question under an id of its own.
  @discardableResult
  private mutating func add(_ question: Question) -> Question {
    let taken = Set(questions.map(\.id))
    var added = question
    var ordinal = 2
    while taken.contains(added.id) {
      added.id = "\(question.id)~\(ordinal)"
      ordinal += 1
    }
    questions.append(added)
    return added
  }

  fileprivate mutating func accept(
    _ change: FindingChange, in comparison: AuditComparison, _ acceptance: Acceptance
  ) -> Baseline.AcceptResult {
    guard var finding = change.after else { return .unknown }
    finding.acceptance = acceptance
    if let old = change.before {
      finding.subject = old.subject
    } else if let id = finding.subject.question {
      let holder = comparison.questions.first { $0.after?.id == id }
      guard let known = known(holder) else { return .acceptQuestionFirst(id) }
      finding.subject = finding.subject.moved(to: known)
    } else if let page = finding.subject.page, !pages.contains(where: { $0.key == page }) {
      pages.append(Page(key: page))
    }
    findings.removeAll { $0.id == change.before?.id || $0.id == finding.id }
    findings.append(finding)
    return .accepted
  }

  /// The question of the baseline that a finding is about. An optional one needs no acceptance of its
  /// own.
  private mutating func known(_ holder: QuestionChange?) -> Question? {
    if let place = holder?.places.before { return questions[place] }
    guard let question = holder?.after, question.flags.contains(.optional) else { return nil }
    return add(question)
  }

  /// A step more, a promise less, a question made required among ambiguous ones.
  fileprivate mutating func accept(
    number id: String, in comparison: AuditComparison, _ acceptance: Acceptance
  ) -> Baseline.AcceptResult {
    guard let measure = Measure.acceptable.first(where: { $0.id(in: target) == id }),
      let value = comparison.measures.after[measure]
    else { return .unknown }
    acceptedNumbers[measure] = AcceptedNumber(value: value, acceptance: acceptance)
    if measure == .required {
      for change in comparison.questions(.ambiguous) { accept(change, acceptance) }
    }
    return .accepted
  }
}

extension Report.Subject {
  /// The same of another question; the question itself where it has no such field.
  func moved(to question: Snapshot.Question) -> Report.Subject {
    guard case .field(_, let rank) = self, question.fields.indices.contains(rank - 1) else {
      return .question(question.id)
    }
    return .field(question: question.id, rank: rank)
  }
}
