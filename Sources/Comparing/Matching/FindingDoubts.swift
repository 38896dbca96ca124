/// Which findings of two audits may be the same although their questions were not surely paired.
struct FindingDoubts {
  private var before: [Int: [Group]] = [:]
  private var after: [Int: [Group]] = [:]
  private let ambiguousBefore: Set<Int>

  /// Questions among which a finding may have stayed.
  enum Group: Hashable {
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
    let group: Group
  }

  init(
    _ match: QuestionMatch, _ splits: SplitQuestions, _ old: Snapshot, _ new: Snapshot
  ) {
    ambiguousBefore = Set(match.ambiguous.map(\.before))
    for pair in match.ambiguous {
      let groups = [Group.pair(before: pair.before, after: pair.after), .ambiguous]
      before[pair.before] = groups
      after[pair.after] = groups
    }
    for pair in match.rivals { link(pair.before, pair.after) }
    for pair in match.pairs where pair.similarity != nil {
      let own = old.questions[pair.before].withoutSurroundings
      guard new.questions[pair.after].withoutSurroundings == own else { continue }
      before[pair.before, default: []].append(.alike(own))
      after[pair.after, default: []].append(.alike(own))
    }
    for (new, olds) in splits.ofNew { for old in olds { link(old, new) } }
    for (old, news) in splits.ofOld { for new in news { link(old, new) } }
  }

  private mutating func link(_ old: Int, _ new: Int) {
    before[old, default: []].append(.pair(before: old, after: new))
    after[new, default: []].append(.pair(before: old, after: new))
  }

  func keys(before finding: Snapshot.Finding?) -> [Key] { Self.keys(finding, before) }

  func keys(after finding: Snapshot.Finding?) -> [Key] { Self.keys(finding, after) }

  /// Whether it was about a question of which nobody can tell what became.
  func isDoubtful(_ finding: Snapshot.Finding?) -> Bool {
    finding?.subject.question.map(ambiguousBefore.contains) ?? false
  }

  private static func keys(_ finding: Snapshot.Finding?, _ groups: [Int: [Group]]) -> [Key] {
    guard let finding, let question = finding.subject.question else { return [] }
    return (groups[question] ?? []).map { Key(rule: finding.rule, group: $0) }
  }
}

extension Snapshot.Question {
  /// What is read of it alone.
  fileprivate var withoutSurroundings: Snapshot.Question {
    Snapshot.Question(
      id: "", page: "", wording: wording, legend: legend, purpose: purpose,
      autocomplete: autocomplete, fields: fields, fingerprints: [:])
  }
}
