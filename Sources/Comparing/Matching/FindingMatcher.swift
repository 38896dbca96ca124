/// Pairs findings: the same rule on the same subject, as the questions were paired.
struct FindingMatcher {
  private(set) var changes: [FindingChange] = []

  /// A rule and what it is about, in the words of the second audit.
  private struct Identity: Hashable {
    let rule: String
    let subject: Snapshot.Subject

    /// A finding about the first field is as well told of its question: a question of one field has
    /// no other, and no rule judges both.
    init(rule: String, subject: Snapshot.Subject) {
      self.rule = rule
      if case .field(let question, 0) = subject {
        self.subject = .question(question)
      } else {
        self.subject = subject
      }
    }
  }

  init(
    _ match: QuestionMatch, _ fields: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) {
    let translation = SubjectTranslation(match, fields, before, after)
    var known: [Identity: [Snapshot.Finding]] = [:]
    var lost: [Snapshot.Finding] = []
    for finding in before.findings {
      if let subject = translation.subject(finding.subject) {
        known[Identity(rule: finding.rule, subject: subject), default: []].append(finding)
      } else {
        lost.append(finding)
      }
    }
    for finding in after.findings {
      let identity = Identity(rule: finding.rule, subject: finding.subject)
      let old = known[identity]?.popLast()
      changes.append(
        FindingChange(
          state: old != nil
            ? .unchanged : translation.isDoubtfulAfter(finding.subject) ? .ambiguous : .added,
          before: old, after: finding))
    }
    let gone = (lost + known.values.flatMap { $0 }).sorted { $0.id < $1.id }
    changes += gone.map { finding in
      FindingChange(state: translation.whyGone(finding), before: finding, after: nil)
    }
  }
}

/// Says what a subject of the first audit is in the second.
private struct SubjectTranslation {
  private var questions: [Int: Int] = [:]
  private var fields: [Int: [Int: Int]] = [:]
  private var pages: [String: String] = [:]
  private let doubtfulBefore: Set<Int>
  private let doubtfulAfter: Set<Int>
  private let before: Snapshot
  private let after: Snapshot
  private let unjudgedPages: Set<String>

  init(
    _ match: QuestionMatch, _ fieldMatches: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) {
    self.before = before
    self.after = after
    unjudgedPages = Set(after.pages.filter { !$0.isAudited }.map(\.key))
    doubtfulBefore = Set(match.ambiguous.map(\.before))
    doubtfulAfter = Set(match.ambiguous.map(\.after))
    for (pair, fieldMatch) in zip(match.pairs, fieldMatches) {
      questions[pair.before] = pair.after
      fields[pair.before] = Dictionary(
        uniqueKeysWithValues: fieldMatch.pairs.map { ($0.before, $0.after) })
    }
    pages = PageMatch(match, before, after).pages
  }

  /// Nil when it is no longer there.
  func subject(_ subject: Snapshot.Subject) -> Snapshot.Subject? {
    switch subject {
    case .journey: .journey
    case .page(let key): pages[key].map { .page($0) }
    case .form(let key, let name): pages[key].map { .form(page: $0, name: name) }
    case .question(let place): questions[place].map { .question($0) }
    case .field(let place, let field):
      questions[place].flatMap { question in
        fields[place]?[field].map { .field(question: question, field: $0) }
      }
    }
  }

  func isDoubtfulAfter(_ subject: Snapshot.Subject) -> Bool {
    subject.question.map(doubtfulAfter.contains) ?? false
  }

  /// Mended, unless nobody could look or nobody can tell.
  func whyGone(_ finding: Snapshot.Finding) -> ChangeState {
    if !after.judgedRules.contains(finding.rule) { return .notChecked }
    switch finding.subject {
    case .journey: return after.isComplete ? .removed : .notChecked
    case .page(let page), .form(let page, _):
      return unjudgedPages.contains(page) ? .notChecked : .removed
    case .question(let place), .field(let place, _):
      if doubtfulBefore.contains(place) { return .ambiguous }
      let isUnseen =
        questions[place] == nil && unjudgedPages.contains(before.questions[place].page)
      return isUnseen ? .notChecked : .removed
    }
  }
}
