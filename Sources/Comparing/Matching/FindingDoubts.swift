import Report

/// Which findings of two audits may be the same although their questions were not surely paired.
struct FindingDoubts {
  /// By the id of the question.
  private var before: [String: [Bundle]] = [:]
  private var after: [String: [Bundle]] = [:]
  private let ambiguousBefore: Set<String>

  /// Questions among which a finding may have stayed.
  enum Bundle: Hashable {
    /// Two questions which may be one, or of which one may have been split.
    case pair(before: Int, after: Int)
    /// All ambiguous questions: nobody knows which of them became which.
    case ambiguous
    /// Questions that only what stands around them tells apart, after that changed.
    case alike(Snapshot.Question)

    var isNarrow: Bool { self != .ambiguous }
  }

  struct Key: Hashable {
    let rule: String
    let group: Bundle
  }

  init(
    _ match: QuestionMatch, _ splits: SplitQuestions, _ old: Snapshot, _ new: Snapshot
  ) {
    func link(_ one: Int, _ other: Int, _ groups: [Bundle]) {
      before[old.questions[one].id, default: []] += groups
      after[new.questions[other].id, default: []] += groups
    }
    ambiguousBefore = Set(match.ambiguous.map { old.questions[$0.before].id })
    for pair in match.ambiguous {
      link(pair.before, pair.after, [.pair(before: pair.before, after: pair.after), .ambiguous])
    }
    for pair in match.pairs where pair.similarity != nil {
      let own = old.questions[pair.before].withoutSurroundings
      guard new.questions[pair.after].withoutSurroundings == own else { continue }
      link(pair.before, pair.after, [.alike(own)])
    }
    let splits =
      splits.ofNew.flatMap { new, olds in olds.map { ($0, new) } }
      + splits.ofOld.flatMap { old, news in news.map { (old, $0) } }
    for (one, other) in match.rivals.map({ ($0.before, $0.after) }) + splits {
      link(one, other, [.pair(before: one, after: other)])
    }
  }

  func keys(before finding: Snapshot.Finding?) -> [Key] { Self.keys(finding, before) }

  func keys(after finding: Snapshot.Finding?) -> [Key] { Self.keys(finding, after) }

  /// Whether it was about a question of which nobody can tell what became.
  func isDoubtful(_ finding: Snapshot.Finding?) -> Bool {
    finding?.subject.question.map(ambiguousBefore.contains) ?? false
  }

  private static func keys(_ finding: Snapshot.Finding?, _ groups: [String: [Bundle]]) -> [Key] {
    guard let finding, let question = finding.subject.question else { return [] }
    return (groups[question] ?? []).map { Key(rule: finding.rule, group: $0) }
  }
}

extension Snapshot.Question {
  /// What is read of it alone.
  fileprivate var withoutSurroundings: Snapshot.Question {
    Snapshot.Question(
      id: "", page: "", wording: wording, legend: legend, purpose: purpose,
      autocomplete: autocomplete, fields: fields, prints: [:])
  }
}
