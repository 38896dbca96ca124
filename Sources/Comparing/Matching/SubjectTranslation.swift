/// Says what a subject of the first audit is in the second.
struct SubjectTranslation {
  private var questions: [Int: Int] = [:]
  private var fields: [Int: [Int: Int]] = [:]
  private let pages: [String: String]
  private let before: Snapshot
  private let after: Snapshot
  private let unjudgedPages: Set<String>
  /// For each question of the second audit, the first one which reads the same in everything.
  private let twins: [Int]

  init(
    _ match: QuestionMatch, _ fieldMatches: [FieldMatch], _ before: Snapshot, _ after: Snapshot
  ) {
    self.before = before
    self.after = after
    unjudgedPages = Set(after.pages.filter { !$0.isAudited }.map(\.key))
    for (pair, fieldMatch) in zip(match.pairs, fieldMatches) {
      questions[pair.before] = pair.after
      fields[pair.before] = Dictionary(
        uniqueKeysWithValues: fieldMatch.pairs.map { ($0.before, $0.after) })
    }
    pages = PageMatch(match, before, after).pages
    var first: [String: Int] = [:]
    twins = after.questions.enumerated().map { place, question in
      guard let print = question.fingerprints[Fingerprint.whole] else { return place }
      if let twin = first[print] { return twin }
      first[print] = place
      return place
    }
  }

  /// Nil when it is no longer there.
  func subject(_ subject: Snapshot.Subject) -> Snapshot.Subject? {
    switch subject {
    case .journey: .journey
    case .page(let key): pages[key].map { .page($0) }
    case .form(let key, let name): pages[key].map { .form(page: $0, name: name) }
    case .element(let key, let element): pages[key].map { .element(page: $0, key: element) }
    case .question(let place): questions[place].map { .question($0) }
    case .field(let place, let field):
      questions[place].flatMap { question in
        fields[place]?[field].map { .field(question: question, field: $0) }
      }
    }
  }

  /// The same for all subjects of the second audit that nothing which is read tells apart: blocks
  /// that were swapped look like one defect mended and another new.
  ///
  /// A finding about the first field is as well told of its question: a question of one field has no
  /// other, and no rule judges both.
  func standIn(for subject: Snapshot.Subject) -> Snapshot.Subject {
    switch subject {
    case .question(let place): return .question(twins[place])
    case .field(let place, let field):
      let fields = after.questions[place].fields
      let first = fields.firstIndex(of: fields[field]) ?? field
      return first == 0
        ? .question(twins[place]) : .field(question: twins[place], field: first)
    case .element(let page, let key):
      return .element(page: page, key: ElementKey(key, among: after.elements[page]).text)
    default: return subject
    }
  }

  /// Mended, unless nobody could look.
  func whyGone(_ finding: Snapshot.Finding) -> ChangeState {
    if !after.judgedRules.contains(finding.rule) { return .notChecked }
    switch finding.subject {
    case .journey: return after.isComplete ? .removed : .notChecked
    case .page(let page), .form(let page, _), .element(let page, _):
      return unjudgedPages.contains(page) ? .notChecked : .removed
    case .question(let place), .field(let place, _):
      let isUnseen =
        questions[place] == nil && unjudgedPages.contains(before.questions[place].page)
      return isUnseen ? .notChecked : .removed
    }
  }
}
