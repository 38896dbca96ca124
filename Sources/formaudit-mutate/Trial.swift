import Auditing
import Comparing
import FormModel
import Markup

/// One page before and after a change, whose truth is known.
struct Trial {
  let reader: PageReader
  let auditor: Auditor

  struct Sample {
    let name: String
    let tree: HTMLTree
    let plan: FormPlan
    let snapshot: Snapshot
    let marks: [Set<String>]
  }

  /// Nil for a page without an audited question.
  func sample(_ bytes: [UInt8], name: String) throws -> Sample? {
    let tree = HTMLTree(try Document(parsing: bytes))
    let (snapshot, marks, pages) = try read([tree])
    guard !marks.isEmpty else { return nil }
    return Sample(
      name: name, tree: tree, plan: FormPlan(tree, pages[0]), snapshot: snapshot, marks: marks)
  }

  func run(_ mutation: Mutation, on sample: Sample, seed: UInt64) throws -> TrialOutcome? {
    var random = SeededGenerator(seed: seed)
    guard let changed = mutation.apply(sample.tree, sample.plan, &random) else { return nil }
    let (after, marks, _) = try read(changed)
    if mutation.keepsWords {
      let truth = TrialOutcome.truth(sample.marks, marks)
      let isTorn = truth.contains {
        sample.snapshot.questions[$0].wording != after.questions[$1].wording
      }
      if isTorn { return nil }
    }
    if mutation.changesWords, isSameToPeople(sample, after, marks) { return nil }
    return TrialOutcome(
      AuditComparison(before: sample.snapshot, after: after), before: sample.marks, after: marks)
  }

  /// Whether a question which went and one which came read the same: only a program could tell that
  /// they are two.
  private func isSameToPeople(
    _ sample: Sample, _ after: Snapshot, _ marks: [Set<String>]
  ) -> Bool {
    let truth = TrialOutcome.truth(sample.marks, marks)
    let kept = Set(truth.values)
    let gone = sample.snapshot.questions.indices.filter { truth[$0] == nil }
    let new = after.questions.indices.filter { !kept.contains($0) }
    return gone.contains { old in
      new.contains { after.questions[$0].reads(as: sample.snapshot.questions[old]) }
    }
  }

  private func read(_ trees: [HTMLTree]) throws -> (Snapshot, [Set<String>], [Page]) {
    let pages = try trees.enumerated().map { index, tree in
      try reader.page(
        from: Document(parsing: tree.html()), address: nil,
        fileName: index == 0 ? "page.html" : "page-\(index + 1).html")
    }
    let marks = pages.flatMap { page in
      page.questions.map { question in
        Set(
          question.controls.compactMap {
            page.controls[$0].element[attribute: HTMLTree.mark]
          })
      }
    }
    let audit = auditor.audit(Journey(name: "trial", pages: pages, home: nil))
    return (Snapshot(audit), marks, pages)
  }
}

/// The pairs of a comparison held against the truth.
struct TrialOutcome {
  private(set) var truePairs = 0
  private(set) var pairs = 0
  private(set) var wrong = 0
  private(set) var missed = 0
  private(set) var ambiguous = 0
  private(set) var both = 0
  /// What is wrong, in words, for whoever tunes.
  private(set) var notes: [String] = []

  init(_ comparison: AuditComparison, before: [Set<String>], after: [Set<String>]) {
    let truth = Self.truth(before, after)
    var found: [Int: Int] = [:]
    for change in comparison.questions {
      guard let old = change.places.before, let new = change.places.after else { continue }
      if change.state == .ambiguous {
        ambiguous += 1
        continue
      }
      found[old] = new
      pairs += 1
      let isTwin = truth[old].map {
        Self.isTwin(comparison.after.questions[$0], comparison.after.questions[new])
      }
      if truth[old] != new, isTwin != true {
        wrong += 1
        notes.append(
          "wrong: “\(change.before?.wording ?? "")” → “\(change.after?.wording ?? "")” \(change.score)"
        )
      }
    }
    truePairs = truth.count
    for (old, _) in truth where found[old] == nil {
      missed += 1
      notes.append("missed: “\(comparison.before.questions[old].wording)”")
    }
    countBoth(comparison, truth)
  }

  private mutating func countBoth(_ comparison: AuditComparison, _ truth: [Int: Int]) {
    var mended: Set<String> = []
    for change in comparison.findings(.removed) {
      guard let old = change.before?.subject.question, let new = truth[old] else { continue }
      mended.insert("\(change.before?.rule ?? "") \(new)")
    }
    for change in comparison.findings(.added) {
      guard let new = change.after?.subject.question,
        mended.contains("\(change.after?.rule ?? "") \(new)")
      else { continue }
      both += 1
      notes.append("both: \(change.after?.id ?? "")")
    }
  }

  /// Whether no reader of the page could tell two questions apart: which of them is taken for the
  /// old one then changes nothing in any report.
  private static func isTwin(_ one: Snapshot.Question, _ other: Snapshot.Question) -> Bool {
    var other = other
    (other.id, other.seconds) = (one.id, one.seconds)
    return one == other
  }

  /// Questions which hold the same controls.
  static func truth(_ before: [Set<String>], _ after: [Set<String>]) -> [Int: Int] {
    var holders: [String: Int] = [:]
    for (place, marks) in after.enumerated() { for mark in marks { holders[mark] = place } }
    var truth: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (place, marks) in before.enumerated() {
      let counts = Dictionary(grouping: marks.compactMap { holders[$0] }) { $0 }
      let best = counts.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
      if let best, taken.insert(best.key).inserted { truth[place] = best.key }
    }
    return truth
  }
}

extension Snapshot.Question {
  /// Whether people read the same words and answers.
  fileprivate func reads(as other: Snapshot.Question) -> Bool {
    wording == other.wording && legend == other.legend
      && fields.map(\.kind) == other.fields.map(\.kind)
      && fields.map(\.sketch) == other.fields.map(\.sketch)
  }
}
