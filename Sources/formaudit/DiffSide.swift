import Comparing
import Fetching
import FormAudit
import FormModel
import Report
import Reporters
import Words

/// One side of a difference: the targets that were audited whole, and why the others were not.
struct DiffSide {
  /// What was typed to name it.
  let name: String
  let snapshots: [Snapshot]
  let problems: [Report.Problem]

  /// The targets of both kinds.
  var names: [String] { snapshots.map(\.target) + problems.compactMap(\.target) }
}

/// Reads the sides of a difference.
struct DiffSideReader {
  let auditor: TargetAuditor
  let language: Language

  func read(_ side: String, named name: String? = nil) throws -> DiffSide {
    if side.hasSuffix(".json") { return try stored(side) }
    var audit = Report.Audit(try auditor.audit(side), language: language)
    if let name { audit.target = name }
    return self.side([audit], typed: Credentials.masked(in: name ?? side), isOne: true)
  }

  private func stored(_ path: String) throws -> DiffSide {
    let report = try StoredReport(path: path, language: language).read()
    return self.side(report.audits, typed: path)
  }

  /// - Parameters:
  ///   - typed: What named the side on the command line.
  ///   - isOne: Whether it names the only target too.
  private func side(_ audits: [Report.Audit], typed: String, isOne: Bool = false) -> DiffSide {
    let name = isOne ? typed : nil
    let unknown = Sentence("not wholly audited")
    return DiffSide(
      name: typed, snapshots: audits.filter { $0.outcome == .audited }.map(Snapshot.init),
      problems: audits.filter { $0.outcome != .audited }.map { audit in
        Report.Problem(
          target: name ?? audit.target, sentence: audit.reason ?? unknown.text(in: language),
          hint: nil)
      })
  }
}

/// The targets of two sides, held against each other: one with one, whatever their names; several by
/// their names.
struct DiffPairs {
  let comparisons: [AuditComparison]
  /// The targets which are on one side only.
  let problems: [Report.Problem]

  init(_ before: DiffSide, _ after: DiffSide, language: Language) {
    let isOneWithOne = before.names.count == 1 && after.names.count == 1
    comparisons =
      isOneWithOne ? Self.oneWithOne(before, after) : Self.sameNames(before, after)
    let alone = isOneWithOne ? [] : Set(before.names).symmetricDifference(after.names).sorted()
    let sentence = language.say("on one side only")
    problems = alone.map { Report.Problem(target: $0, sentence: sentence, hint: nil) }
  }

  private static func oneWithOne(_ before: DiffSide, _ after: DiffSide) -> [AuditComparison] {
    zip(before.snapshots, after.snapshots).map { old, new in
      if old.target != new.target { return AuditComparison(before: old, after: new) }
      return AuditComparison(before: old.named(by: before.name), after: new.named(by: after.name))
    }
  }

  private static func sameNames(_ before: DiffSide, _ after: DiffSide) -> [AuditComparison] {
    let earlier = Dictionary(firstOfEach: before.snapshots.map { ($0.target, $0) })
    return after.snapshots.compactMap { new in
      earlier[new.target].map { AuditComparison(before: $0, after: new) }
    }
  }
}

extension Snapshot {
  /// The same, told from another of the same title by what was typed to name it.
  fileprivate func named(by typed: String) -> Snapshot {
    guard target != typed else { return self }
    var named = self
    named.target = "\(target) (\(typed))"
    return named
  }
}
