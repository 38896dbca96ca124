import Report

/// Pairs findings: the same rule on the same subject, as the questions were paired.
struct FindingMatcher {
  private(set) var changes: [FindingChange] = []

  /// A rule and what it is about, in the words of the second audit.
  private struct Identity: Hashable {
    let rule: String
    let subject: Report.Subject
  }

  init(
    _ match: QuestionMatch, _ fields: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) {
    let translation = SubjectTranslation(match, fields, before, after)
    var known: [Identity: [String: Snapshot.Finding]] = [:]
    var gone: [Snapshot.Finding] = []
    for finding in before.findings {
      guard let subject = translation.subject(finding.subject) else {
        gone.append(finding)
        continue
      }
      let identity = Identity(rule: finding.rule, subject: translation.standIn(for: subject))
      known[identity, default: [:]][finding.id] = finding
    }
    let identities = after.findings.map {
      Identity(rule: $0.rule, subject: translation.standIn(for: $0.subject))
    }
    // Several findings of one rule may be about one subject: those of the same id first.
    let exact = zip(identities, after.findings).map { known[$0]?.removeValue(forKey: $1.id) }
    var left = known.mapValues { $0.values.sorted { $0.id < $1.id } }
    for (place, finding) in after.findings.enumerated() {
      let old = exact[place] ?? left[identities[place]]?.popLast()
      changes.append(
        FindingChange(state: old == nil ? .added : .unchanged, before: old, after: finding))
    }
    gone = (gone + left.values.joined()).sorted { $0.id < $1.id }
    changes += gone.map { finding in
      FindingChange(state: translation.whyGone(finding), before: finding, after: nil)
    }
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
    var excuses: [FindingDoubts.Key: [Int]] = [:]
    for (place, change) in changes.enumerated() where change.after == nil {
      for key in doubts.keys(before: change.before) { excuses[key, default: []].append(place) }
    }
    var used: Set<Int> = []
    for narrow in [true, false] {
      for (place, change) in changes.enumerated() where change.state == .added {
        for key in doubts.keys(after: change.after) where key.group.isNarrow == narrow {
          guard let old = excuses[key]?.first(where: { !used.contains($0) }) else { continue }
          used.insert(old)
          changes[place].state = .ambiguous
          changes[old].state = .ambiguous
          break
        }
      }
    }
    for (place, change) in changes.enumerated()
    where change.state == .removed && doubts.isDoubtful(change.before) {
      changes[place].state = .ambiguous
    }
  }
}
