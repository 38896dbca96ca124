import Report

/// Pairs findings: the same rule on the same subject, as the questions were paired.
struct FindingMatcher {
  private(set) var changes: [FindingChange] = []

  init(
    _ match: QuestionMatch, _ fields: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) {
    var former = FormerFindings(
      before.findings, SubjectTranslation(match, fields, before, after))
    changes = former.changes(to: after.findings) + former.gone
    pairElements(ElementMatcher(match, before, after))
    let splits = SplitQuestions(match, fields, before, after)
    tellDoubts(FindingDoubts(match, splits, before, after))
  }

  /// Buttons, labels and groups whose words changed.
  private mutating func pairElements(_ matcher: ElementMatcher) {
    let gone = changes.indices.filter { changes[$0].state == .removed }
    let new = changes.indices.filter { changes[$0].state == .added }
    let pairs = matcher.pairs(
      gone.compactMap { changes[$0].before }, new.compactMap { changes[$0].after })
    for (one, other) in pairs {
      let old = changes[gone[one]].before
      changes[new[other]] = FindingChange(
        state: .unchanged, before: old, after: changes[new[other]].after)
    }
    for place in pairs.map({ gone[$0.before] }).sorted(by: >) { changes.remove(at: place) }
  }

  /// A finding that went and one that came are neither mended nor new where they may be one. Each old
  /// one excuses one new one: where there are more, the form got worse, whichever question it is.
  private mutating func tellDoubts(_ doubts: FindingDoubts) {
    var excuses = excuses(doubts)
    for isNarrow in [true, false] {
      for (place, change) in changes.enumerated() where change.state == .added {
        let keys = doubts.keys(after: change.after).filter { $0.group.isNarrow == isNarrow }
        guard let old = excuses.take(for: keys) else { continue }
        changes[place].state = .ambiguous
        changes[old].state = .ambiguous
      }
    }
    for (place, change) in changes.enumerated()
    where change.state == .removed && doubts.isDoubtful(change.before) {
      changes[place].state = .ambiguous
    }
  }

  private func excuses(_ doubts: FindingDoubts) -> Excuses {
    var excuses = Excuses()
    for (place, change) in changes.enumerated() where change.after == nil {
      for key in doubts.keys(before: change.before) { excuses.add(place, for: key) }
    }
    return excuses
  }
}

/// The findings that went, by what they may have become; each excuses one that came.
private struct Excuses {
  private var places: [FindingDoubts.Key: [Int]] = [:]
  private var used: Set<Int> = []

  mutating func add(_ place: Int, for key: FindingDoubts.Key) {
    places[key, default: []].append(place)
  }

  mutating func take(for keys: [FindingDoubts.Key]) -> Int? {
    let place = keys.lazy.compactMap(unused).first
    if let place { used.insert(place) }
    return place
  }

  private func unused(for key: FindingDoubts.Key) -> Int? {
    places[key]?.first { !used.contains($0) }
  }
}

/// The findings of the first audit which have no counterpart yet.
private struct FormerFindings {
  private let translation: SubjectTranslation
  private var known: [Identity: [String: Snapshot.Finding]] = [:]
  private var left: [Identity: [Snapshot.Finding]] = [:]
  /// Those whose subject is no longer there.
  private var withoutSubject: [Snapshot.Finding] = []

  /// A rule and what it is about, in the words of the second audit.
  private struct Identity: Hashable {
    let rule: String
    let subject: Report.Subject
  }

  init(_ findings: [Snapshot.Finding], _ translation: SubjectTranslation) {
    self.translation = translation
    for finding in findings { add(finding) }
  }

  private mutating func add(_ finding: Snapshot.Finding) {
    if let subject = translation.subject(finding.subject) {
      known[identity(finding.rule, subject), default: [:]][finding.id] = finding
    } else {
      withoutSubject.append(finding)
    }
  }

  private func identity(_ rule: String, _ subject: Report.Subject) -> Identity {
    Identity(rule: rule, subject: translation.standIn(for: subject))
  }

  /// Several findings of one rule may be about one subject: those of the same id go together first.
  mutating func changes(to findings: [Snapshot.Finding]) -> [FindingChange] {
    let identities = findings.map { identity($0.rule, $0.subject) }
    let exact = zip(identities, findings).map { known[$0]?.removeValue(forKey: $1.id) }
    left = known.mapValues { $0.values.sorted { $0.id < $1.id } }
    return findings.indices.map { place in
      let old = exact[place] ?? left[identities[place]]?.popLast()
      return FindingChange(
        state: old == nil ? .added : .unchanged, before: old, after: findings[place])
    }
  }

  /// What was left over when the others were paired.
  var gone: [FindingChange] {
    (withoutSubject + left.values.joined()).sorted { $0.id < $1.id }.map {
      FindingChange(state: translation.whyGone($0), before: $0, after: nil)
    }
  }
}
