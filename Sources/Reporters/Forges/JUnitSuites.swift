import Auditing
import Report

/// The suites of one target: one a page, and one for the rules about the journey.
struct JUnitSuites {
  let audit: Report.Audit
  let words: ReportWords

  /// Findings of a case that are told.
  private static let findingsTold = 50

  var all: [JUnitSuite] {
    guard !audit.verdicts.isEmpty || !audit.pages.isEmpty else { return [wholeTarget([])] }
    let aboutJourney = audit.verdicts.filter { $0.about == .journey }
    let aboutPages = audit.verdicts.filter { $0.about != .journey }
    return [wholeTarget(aboutJourney)].filter { !$0.cases.isEmpty }
      + audit.pages.map { suite(of: $0, aboutPages) }
  }

  private func wholeTarget(_ verdicts: [Report.Verdict]) -> JUnitSuite {
    let isMissing = audit.outcome != .audited && audit.pages.allSatisfy { $0.outcome == .audited }
    let missing = isMissing ? [notAudited(audit.reason)] : []
    return JUnitSuite(
      name: "\(audit.target) — \(words.wholeJourney)", file: nil,
      cases: missing + verdicts.map { self.case($0, $0.findings) })
  }

  private func suite(of page: Report.Page, _ verdicts: [Report.Verdict]) -> JUnitSuite {
    let title = page.title.isEmpty ? page.address : page.title
    let cases =
      page.outcome == .audited
      ? verdicts.map { verdict in
        self.case(verdict, verdict.findings.filter { isOn(page, $0.place) })
      }
      : [notAudited(page.reason ?? audit.reason)]
    return JUnitSuite(
      name: "\(audit.target) — \(title) (\(page.key))", file: page.template ?? page.source,
      cases: cases)
  }

  /// Saved pages of one address are told apart by their files.
  private func isOn(_ page: Report.Page, _ place: Report.Place) -> Bool {
    page.address == place.page && page.source == place.source
  }

  private func notAudited(_ reason: String?) -> JUnitCase {
    JUnitCase(
      name: words.notAuditedTitle, category: Annotation.notAuditedCategory,
      outcome: .error([reason ?? words.notAudited, words.notAuditedFix]))
  }

  private func `case`(_ verdict: Report.Verdict, _ findings: [Report.Finding]) -> JUnitCase {
    JUnitCase(
      name: "\(verdict.title) (\(verdict.rule))", category: verdict.category,
      outcome: outcome(verdict, findings))
  }

  private func outcome(
    _ verdict: Report.Verdict, _ findings: [Report.Finding]
  ) -> JUnitCase.Outcome {
    let open = findings.filter(\.isOpen)
    if open.isEmpty {
      return findings.isEmpty ? withoutFinding(verdict) : .skipped(words.setAside)
    }
    if verdict.certainty == .review { return .skipped(words.toReview) }
    let told = words.sentences(open, limit: Self.findingsTold)
    return .failure(rule: verdict.rule, told + ["→ " + verdict.fix])
  }

  private func withoutFinding(_ verdict: Report.Verdict) -> JUnitCase.Outcome {
    switch verdict.outcome {
    case .passed, .failed: .passed
    case .notApplicable: .skipped(words.notApplicableWord)
    case .undecided: .skipped(verdict.undecided.first ?? "")
    }
  }
}
