import FormModel

extension Rule {
  /// Judges the subjects that the rule is about, which are all of one kind.
  func verdict(on subjects: [Subject]) -> Verdict {
    var judged = JudgedSubjects()
    for subject in subjects { judge(subject, &judged) }
    return Verdict(
      rule: self,
      outcome: RuleOutcome(
        checked: judged.checked, findings: judged.findings, undecided: judged.undecided),
      checked: judged.checked, findings: judged.findings, undecided: judged.undecided)
  }

  /// What has been found of the subjects so far.
  private struct JudgedSubjects {
    var checked = 0
    var findings: [Finding] = []
    var undecided: [Sentence] = []
  }

  private func judge(_ subject: Subject, _ judged: inout JudgedSubjects) {
    switch Self.truth(ofAll: among, for: subject) {
    case .fails: return
    case .undecided(let reason): judged.undecided.append(reason)
    case .holds:
      judged.checked += 1
      // The rule itself, not a copy: this is done for every subject of every rule.
      let change = changes.last { $0.scope.includes(subject) }
      switch change?.rule.judge(subject) ?? judge(subject) {
      case .passes: return
      case .undecided(let reason): judged.undecided.append(reason)
      case .fails(let share):
        judged.findings.append(
          change?.rule.finding(on: subject, share: share) ?? finding(on: subject, share: share))
      }
    }
  }

  /// The place, on its page, of the question that a finding about a page comes from: one that people
  /// are asked for a reason which is a defect of the page, as a captcha is.
  package func question(behind finding: Finding) -> Int? {
    guard case .page(let page) = finding.subject else { return nil }
    return (among + when).lazy.compactMap { $0.fact.question(behind: page) }.first
  }

  fileprivate enum Judgement {
    case passes
    /// The part of the rule's weight that is lost.
    case fails(share: Double)
    case undecided(Sentence)
  }

  private func judge(_ subject: Subject) -> Judgement {
    var doubt: Sentence?
    for excuse in unless {
      switch excuse.truth(for: subject) {
      case .holds: return .passes
      case .undecided(let reason): doubt = reason
      case .fails: continue
      }
    }
    switch Self.truth(ofAll: when, for: subject) {
    case .fails: return .passes
    case .undecided(let reason): return .undecided(reason)
    case .holds: break
    }
    let graded = limits.map { $0.judge(subject) } ?? .fails(share: Self.shareOfOneFinding)
    if case .fails = graded, let doubt { return .undecided(doubt) }
    return graded
  }

  /// Each further finding of a rule takes half of what is left.
  static let shareOfOneFinding = 0.5

  /// All must hold; one that fails settles it, whatever cannot be decided.
  private static func truth(ofAll conditions: [Condition], for subject: Subject) -> Truth {
    var doubt: Sentence?
    for condition in conditions {
      switch condition.truth(for: subject) {
      case .fails: return .fails
      case .undecided(let reason): doubt = reason
      case .holds: continue
      }
    }
    return doubt.map(Truth.undecided) ?? .holds
  }

  private func finding(on subject: Subject, share: Double) -> Finding {
    Finding(
      laterID: LaterValue { [id] in "\(id)@\(subject.key)" },
      rule: id,
      severity: severity,
      template: message,
      subject: subject,
      place: subject.place,
      limits: limits,
      when: when,
      share: share)
  }
}

extension RuleOutcome {
  init(checked: Int, findings: [Finding], undecided: [Sentence]) {
    if !findings.isEmpty {
      self = .failed
    } else if !undecided.isEmpty {
      self = .undecided
    } else {
      self = checked == 0 ? .notApplicable : .passed
    }
  }
}

extension Rule.Limits {
  /// Passes up to `good`; loses all at `poor`, and where there is nothing to measure (no way at all).
  fileprivate func judge(_ subject: Subject) -> Rule.Judgement {
    let observed = measure.observe(subject)
    if case .undecided(let reason) = observed { return .undecided(reason) }
    guard let value = observed.number else { return .fails(share: 1) }
    let share = (value - good) / (poor - good)
    return share > 0 ? .fails(share: min(1, share)) : .passes
  }

  func evidence(for subject: Subject) -> Evidence {
    let bound = good < poor ? Comparison.moreThan(good) : .lessThan(good)
    return Evidence(
      fact: measure.name, observed: measure.observe(subject), expected: bound.expectation)
  }
}

extension Condition {
  func evidence(for subject: Subject) -> Evidence {
    let observed = fact.observe(subject)
    return Evidence(
      fact: fact.name, observed: observed,
      expected: mentions(in: observed)?.expectation ?? comparison.expectation)
  }
}
