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
    ambiguousBefore = Set(match.ambiguous.map { old.questions[$0.before].id })
    let ids = { (old.questions[$0].id, new.questions[$1].id) }
    for pair in match.ambiguous {
      link(
        ids(pair.before, pair.after), [.pair(before: pair.before, after: pair.after), .ambiguous])
    }
    linkAlike(match, old, new)
    for (one, other) in match.rivals.map({ ($0.before, $0.after) }) + splits.links {
      link(ids(one, other), [.pair(before: one, after: other)])
    }
  }

  private mutating func link(_ ids: (before: String, after: String), _ bundles: [Bundle]) {
    before[ids.before, default: []] += bundles
    after[ids.after, default: []] += bundles
  }

  /// Pairs of which only the surroundings changed.
  private mutating func linkAlike(_ match: QuestionMatch, _ old: Snapshot, _ new: Snapshot) {
    for pair in match.pairs where pair.similarity != nil {
      let (one, other) = (old.questions[pair.before], new.questions[pair.after])
      let own = one.withoutSurroundings
      if other.withoutSurroundings == own { link((one.id, other.id), [.alike(own)]) }
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
