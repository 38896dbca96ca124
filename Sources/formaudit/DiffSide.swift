import Comparing
import Fetching
import FormAudit
import FormModel
import Report
import Reporters
import Words

/// One side of a difference: the targets that were audited whole, and why the others were not.
struct DiffSide {
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
    return self.side([audit], name: Credentials.masked(in: name ?? side))
  }

  private func stored(_ path: String) throws -> DiffSide {
    let bytes = try InputFile(path: path, language: language).bytes()
    let report: Report
    do {
      report = try JSONReport.read(bytes)
    } catch {
      throw Complaint.usage(Sentence("\(path): \(error.sentence)"), hint: error.hint)
    }
    return self.side(report.audits)
  }

  /// - Parameter name: What to call the only target; by default, its own name.
  private func side(_ audits: [Report.Audit], name: String? = nil) -> DiffSide {
    let unknown = Sentence("not wholly audited")
    return DiffSide(
      snapshots: audits.filter { $0.outcome == .audited }.map(Snapshot.init),
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
    if before.names.count == 1, after.names.count == 1 {
      comparisons = zip(before.snapshots, after.snapshots).map {
        AuditComparison(before: $0, after: $1)
      }
      problems = []
      return
    }
    let earlier = Dictionary(
      before.snapshots.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    comparisons = after.snapshots.compactMap { new in
      earlier[new.target].map { AuditComparison(before: $0, after: new) }
    }
    let sentence = language.say("on one side only")
    problems = Set(before.names).symmetricDifference(after.names).sorted().map {
      Report.Problem(target: $0, sentence: sentence, hint: nil)
    }
  }
}
