import Auditing
import Comparing
import FormModel
import Foundation
import Report
import Reporters

/// One side of a difference, and what could not be audited of it.
struct DiffSide {
  let snapshots: [Snapshot]
  let problems: [Report.Problem]
}

/// Reads the sides of a difference.
struct DiffSideReader {
  let auditor: TargetAuditor
  let language: Language

  func read(_ side: String, named name: String? = nil) throws -> DiffSide {
    if side.hasSuffix(".json") { return try stored(side) }
    let audit = try auditor.audit(side)
    return DiffSide(
      snapshots: [Snapshot(audit, target: name)],
      problems: problems(name ?? side, isWhole: audit.outcome == .audited, audit.whyIncomplete))
  }

  private func stored(_ path: String) throws -> DiffSide {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw Complaint.usage("there is no report “\(path)”")
    }
    let report: Report
    do {
      report = try JSONReport.read(Array(bytes))
    } catch {
      throw Complaint.usage("\(path): \(error.sentence[language])", hint: error.hint[language])
    }
    return DiffSide(
      snapshots: report.audits.map { Snapshot($0) },
      problems: report.audits.flatMap { audit in
        problems(
          audit.target, isWhole: audit.outcome == .audited,
          audit.reason.map { Bilingual(en: $0, fr: $0) })
      })
  }

  private func problems(_ name: String, isWhole: Bool, _ why: Bilingual?) -> [Report.Problem] {
    let unknown = Bilingual(en: "not wholly audited", fr: "pas entièrement audité")
    return isWhole
      ? [] : [Report.Problem(target: name, sentence: (why ?? unknown)[language], hint: nil)]
  }
}

/// The targets of two sides, held against each other: one with one, whatever their names; several by
/// their names.
struct DiffPairs {
  let comparisons: [AuditComparison]
  /// The targets which are on one side only.
  let problems: [Report.Problem]

  init(_ before: [Snapshot], _ after: [Snapshot], language: Language) {
    if before.count == 1, after.count == 1 {
      comparisons = [AuditComparison(before: before[0], after: after[0])]
      problems = []
      return
    }
    comparisons = after.compactMap { new in
      before.first { $0.target == new.target }.map { AuditComparison(before: $0, after: new) }
    }
    let paired = Set(comparisons.map(\.after.target))
    let sentence = language == .french ? "d’un seul côté" : "on one side only"
    problems = Set((before + after).map(\.target)).subtracting(paired).sorted().map {
      Report.Problem(target: $0, sentence: sentence, hint: nil)
    }
  }
}
