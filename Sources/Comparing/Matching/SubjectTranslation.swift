import Report

/// Says what a subject of the first audit is in the second.
struct SubjectTranslation {
  /// By the id of a question of the first audit: the place of its counterpart, and those of its fields.
  private var counterparts: [String: (place: Int, fields: [Int: Int])] = [:]
  private let pages: [String: String]
  private let after: Snapshot
  private let unjudgedPages: Set<String>
  /// The pages of the questions of the first audit, by id.
  private let pagesBefore: [String: String]
  /// For each question of the second audit, the first one which reads the same in everything.
  private let twins: [String: Int]

  init(
    _ match: QuestionMatch, _ fieldMatches: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) {
    self.after = after
    unjudgedPages = Set(after.pages.filter { !$0.isAudited }.map(\.key))
    pagesBefore = Dictionary(firstOfEach: before.questions.map { ($0.id, $0.page) })
    pages = PageMatch(match, before, after).pages
    for (pair, fieldMatch) in zip(match.pairs, fieldMatches) {
      let fields = Dictionary(
        uniqueKeysWithValues: fieldMatch.pairs.map { ($0.before, $0.after) })
      counterparts[before.questions[pair.before].id] = (pair.after, fields)
    }
    twins = Self.twins(after.questions)
  }

  private static func twins(_ questions: [Snapshot.Question]) -> [String: Int] {
    var (twins, first): ([String: Int], [String: Int]) = ([:], [:])
    for (place, question) in questions.enumerated() {
      let print = question.prints[Fingerprint.whole] ?? question.id
      first[print] = first[print] ?? place
      twins[question.id] = first[print]
    }
    return twins
  }

  /// Nil when it is no longer there.
  func subject(_ subject: Report.Subject) -> Report.Subject? {
    switch subject {
    case .journey: .journey
    case .page(let key): pages[key].map { .page($0) }
    case .form(let key, let name): pages[key].map { .form(page: $0, name: name) }
    case .element(let key, let kind, let words):
      pages[key].map { .element(page: $0, kind: kind, words: words) }
    case .question(let id): counterparts[id].map { .question(after.questions[$0.place].id) }
    case .field(let id, let rank): field(rank, of: id)
    }
  }

  private func field(_ rank: Int, of id: String) -> Report.Subject? {
    guard let question = counterparts[id], let field = question.fields[rank - 1] else { return nil }
    return .field(question: after.questions[question.place].id, rank: field + 1)
  }

  /// The same for all subjects of the second audit that nothing which is read tells apart: blocks
  /// that were swapped look like one defect mended and another new.
  ///
  /// A finding about the first field is as well told of its question: a question of one field has no
  /// other, and no rule judges both.
  func standIn(for subject: Report.Subject) -> Report.Subject {
    guard let id = subject.question, let place = twins[id] else { return subject }
    let twin = after.questions[place]
    guard case .field(_, let rank) = subject, twin.fields.indices.contains(rank - 1),
      let first = twin.fields.firstIndex(of: twin.fields[rank - 1]), first > 0
    else { return .question(twin.id) }
    return .field(question: twin.id, rank: first + 1)
  }

  /// Mended, unless nobody could look.
  func whyGone(_ finding: Snapshot.Finding) -> Report.ChangeState {
    if !after.judgedRules.contains(finding.rule) { return .notChecked }
    if finding.subject == .journey { return after.isComplete ? .removed : .notChecked }
    if let page = finding.subject.page {
      return unjudgedPages.contains(page) ? .notChecked : .removed
    }
    let isUnseen = finding.subject.question.map { id in
      counterparts[id] == nil && pagesBefore[id].map(unjudgedPages.contains) ?? false
    }
    return isUnseen ?? false ? .notChecked : .removed
  }
}
