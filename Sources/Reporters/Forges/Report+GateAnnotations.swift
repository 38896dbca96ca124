import Auditing
import Comparing
import FormModel
import Report

extension Report {
  /// What the gate holds against targets beside their findings, where forges can show it: a question
  /// more, a longer list, a budget. New findings and missing pages have annotations of their own.
  var gateAnnotations: [Annotation] {
    let words = ReportWords(language: language)
    return (gate?.targets ?? []).flatMap { target in
      let audit = audits.first { $0.target == target.target }
      return target.reasons.filter(\.isToldByTheGateOnly).map { reason in
        let id = reason.id ?? reason.kind.rawValue
        return Annotation(
          rule: "gate-\(reason.kind.rawValue)", category: Annotation.notAuditedCategory,
          title: words.heavierTitle, severity: reason.weight == .warning ? .moderate : .serious,
          certainty: .certain,
          message: TerminalText.safe(
            words.announcing(target.target, reason.sentence), limit: 500), fix: "",
          id: id, fingerprint: StableHash(of: [target.target, id]).digits,
          location: audit.map { FileLocation(of: nil, in: $0) } ?? .settings,
          target: target.target, place: Report.Place(on: nil), state: .new, isSuppressed: false)
      }
    }
  }
}

extension Report.GateReason {
  fileprivate var isToldByTheGateOnly: Bool {
    weight != .incomplete && kind != .newFinding
  }
}
