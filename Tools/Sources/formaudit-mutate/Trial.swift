import Auditing
import Comparing
import FormModel
import Markup
import Random
import Report

/// One page before and after a change, whose truth is known.
struct Trial {
  let reader: PageReader
  let auditor: Auditor

  struct Sample {
    let name: String
    let tree: HTMLTree
    let plan: FormPlan
    let reading: Reading
  }

  /// What is read of some pages, and the marks of what it is about.
  struct Reading {
    let snapshot: Snapshot
    let pages: [Page]
    /// The marks of the controls of each question.
    let questions: [Set<String>]
    /// The mark of the element of each finding which is about no question, by its id.
    let findings: [String: String]
  }

  /// Nil for a page without an audited question.
  func sample(_ bytes: [UInt8], name: String) throws -> Sample? {
    let tree = HTMLTree(try Document(parsing: bytes))
    let reading = try read([tree])
    guard !reading.questions.isEmpty else { return nil }
    return Sample(
      name: name, tree: tree, plan: FormPlan(tree, reading.pages[0]), reading: reading)
  }

  func run(_ mutation: Mutation, on sample: Sample, seed: UInt64) throws -> TrialOutcome? {
    var random = SeededGenerator(seed: seed)
    guard let changed = mutation.apply(sample.tree, sample.plan, &random) else { return nil }
    let (before, after) = (sample.reading, try read(changed))
    if mutation.keepsWords {
      let isTorn = TrialOutcome.truth(before.questions, after.questions).contains {
        before.snapshot.questions[$0].wording != after.snapshot.questions[$1].wording
      }
      if isTorn { return nil }
    }
    if mutation.changesWords, isSameToPeople(before, after) { return nil }
    return TrialOutcome(before, after)
  }

  /// Whether a question which went and one which came read the same: only a program could tell that
  /// they are two.
  private func isSameToPeople(_ before: Reading, _ after: Reading) -> Bool {
    let truth = TrialOutcome.truth(before.questions, after.questions)
    let kept = Set(truth.values)
    let gone = before.snapshot.questions.indices.filter { truth[$0] == nil }
    let new = after.snapshot.questions.indices.filter { !kept.contains($0) }
    return gone.contains { old in
      new.contains { after.snapshot.questions[$0].reads(as: before.snapshot.questions[old]) }
    }
  }

  private func read(_ trees: [HTMLTree]) throws -> Reading {
    let pages = try trees.enumerated().map { index, tree in
      try reader.page(
        from: Document(parsing: tree.html()), address: nil,
        fileName: index == 0 ? "page.html" : "page-\(index + 1).html")
    }
    let questions = pages.flatMap { page in
      page.questions.map { question in
        Set(
          question.controls.compactMap {
            page.controls[$0].element[attribute: HTMLTree.mark]
          })
      }
    }
    let audit = auditor.audit(Journey(name: "trial", pages: pages, home: nil))
    let findings = audit.verdicts.flatMap(\.findings).compactMap { finding in
      finding.place.element?[attribute: HTMLTree.mark].map { (finding.id, $0) }
    }
    return Reading(
      snapshot: Snapshot(Report.Audit(audit, language: .english)), pages: pages,
      questions: questions,
      findings: Dictionary(findings, uniquingKeysWith: { first, _ in first }))
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
  private(set) var bothOutside = 0
  /// What is wrong, in words, for whoever tunes.
  private(set) var notes: [String] = []

  init(_ before: Trial.Reading, _ after: Trial.Reading) {
    let comparison = AuditComparison(before: before.snapshot, after: after.snapshot)
    let truth = Self.truth(before.questions, after.questions)
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
    countBoth(comparison, before.findings, after.findings)
  }

  private mutating func countBoth(_ comparison: AuditComparison, _ truth: [Int: Int]) {
    let (olds, news) = (comparison.before.questions, comparison.after.questions)
    let became = Dictionary(
      truth.map { (olds[$0.key].id, news[$0.value].id) }, uniquingKeysWith: { first, _ in first })
    var mended: Set<String> = []
    for change in comparison.findings(.removed) {
      guard let new = change.before?.subject.question.flatMap({ became[$0] }) else { continue }
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

  /// The same for buttons, labels, groups and other elements outside questions.
  private mutating func countBoth(
    _ comparison: AuditComparison, _ before: [String: String], _ after: [String: String]
  ) {
    let mended = comparison.findings(.removed).compactMap(\.before).filter {
      $0.subject.question == nil
    }
    let marks = Set(mended.compactMap { old in before[old.id].map { old.rule + " " + $0 } })
    for new in comparison.findings(.added).compactMap(\.after) where new.subject.question == nil {
      guard let mark = after[new.id], marks.contains(new.rule + " " + mark) else { continue }
      bothOutside += 1
      notes.append("both, outside questions: \(new.id)")
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
