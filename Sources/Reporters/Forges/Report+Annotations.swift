import Auditing
import Escaping
import FormModel
import Report

extension Report {
  /// Everything that forges show: what the gate holds against targets, then the findings, the worst
  /// first; equals stay in the order of the report.
  var annotations: [Annotation] {
    let names = targetNames
    let all =
      zip(audits, names).flatMap { audit, name in
        AnnotationMaker(audit: audit, identity: name, language: language).all
      } + problems.enumerated().map(annotation)
    return gateAnnotations
      + all.enumerated()
      .sorted { one, other in
        let ranks = (one.element.rank, other.element.rank)
        return ranks.0 == ranks.1 ? one.offset < other.offset : ranks.0 > ranks.1
      }
      .map(\.element)
  }

  /// The names of the targets, told apart where the same one was audited twice.
  private var targetNames: [String] {
    var seen: [String: Int] = [:]
    return audits.map { audit in
      let count = (seen[audit.target] ?? 0) + 1
      seen[audit.target] = count
      return count == 1 ? audit.target : "\(audit.target)#\(count)"
    }
  }

  private func annotation(_ index: Int, _ problem: Problem) -> Annotation {
    let audit = audits.first { $0.target == problem.target }
    let id = "\(Annotation.notAuditedRule)@problem \(index + 1)"
    return Annotation(
      notAudited: problem.sentence, hint: problem.hint, id: id,
      fingerprint: StableHash(of: [problem.target ?? "", id]).digits,
      location: audit.map { FileLocation(of: nil, in: $0) } ?? .settings,
      target: problem.target ?? "", page: nil, words: ReportWords(language: language))
  }
}

extension Annotation {
  /// Errors before warnings, then the gravest.
  fileprivate var rank: Int {
    level.rawValue * 10 + (Severity.allCases.firstIndex(of: severity) ?? 0)
  }

  /// What could not be audited.
  init(
    notAudited reason: String, hint: String?, id: String, fingerprint: String,
    location: FileLocation, target: String, page: Report.Page?, words: ReportWords
  ) {
    self.init(
      rule: Self.notAuditedRule, category: Self.notAuditedCategory, title: words.notAuditedTitle,
      severity: .blocker, certainty: .certain,
      message: TerminalText.safe(reason), fix: TerminalText.safe(hint ?? ""), id: id,
      fingerprint: fingerprint, location: location, target: target,
      place: Report.Place(on: page),
      state: nil, isSuppressed: false)
  }
}

/// Makes the annotations of one target.
private struct AnnotationMaker {
  let audit: Report.Audit
  /// What tells the target apart from the others.
  let identity: String
  let language: Language

  var all: [Annotation] {
    audit.verdicts.flatMap { verdict in verdict.findings.map { annotation(verdict, $0) } }
      + unaudited
  }

  private func annotation(_ verdict: Report.Verdict, _ finding: Report.Finding) -> Annotation {
    Annotation(
      rule: verdict.rule, category: verdict.category, title: TerminalText.safe(verdict.title),
      severity: finding.severity, certainty: verdict.certainty,
      message: TerminalText.safe(finding.message), fix: TerminalText.safe(verdict.fix),
      id: finding.id, fingerprint: StableHash(of: [identity, finding.id]).digits,
      location: FileLocation(of: finding.place, in: audit), target: audit.target,
      place: finding.place, state: finding.state, isSuppressed: finding.suppressed,
      suppressedBecause: finding.suppressedBecause.map { TerminalText.safe($0) })
  }

  /// The pages that could not be audited; the target itself when it has none of them.
  private var unaudited: [Annotation] {
    let pages = audit.pages.filter { $0.outcome == .notAudited }
    if pages.isEmpty, audit.outcome != .audited { return [notAudited(nil)] }
    return pages.map(notAudited)
  }

  private func notAudited(_ page: Report.Page?) -> Annotation {
    let words = ReportWords(language: language)
    let id = "\(Annotation.notAuditedRule)@\(page?.key ?? "target")"
    let place = page.map { Report.Place(on: $0) }
    return Annotation(
      notAudited: page?.reason ?? audit.reason ?? words.notAudited,
      hint: page?.reasonKind.flatMap(words.hint), id: id,
      fingerprint: StableHash(of: [identity, id]).digits,
      location: FileLocation(of: place, in: audit),
      target: audit.target, page: page, words: words)
  }
}
