import Auditing
import Comparing
import Escaping
import FormModel
import Report

extension Report {
  /// What the gate holds against targets and against the run, beside new findings and missing pages,
  /// which have annotations of their own: a question more, a longer list, a budget.
  var gateAnnotations: [Annotation] {
    guard let gate else { return [] }
    let ofRun = gate.reasons.map { annotation($0, of: nil) }
    let ofTargets = gate.targets.flatMap { target in
      let audit = audits.first { $0.target == target.target }
      return target.reasons.filter(\.isToldByTheGateOnly)
        .map { annotation($0, of: target.target, audit) }
    }
    return ofRun + ofTargets
  }

  private func annotation(
    _ reason: GateReason, of target: String?, _ audit: Report.Audit? = nil
  ) -> Annotation {
    let words = ReportWords(language: language)
    let id = reason.id ?? reason.kind.rawValue
    let place =
      audit.flatMap { audit in reason.id.flatMap(audit.place(ofQuestion:)) }
      ?? Report.Place(on: nil)
    let message = target.map { words.announcing($0, reason.sentence) } ?? reason.sentence
    return Annotation(
      rule: Annotation.gateRule(reason.kind), category: Annotation.gateCategory,
      title: words.heavierTitle, severity: reason.weight == .warning ? .moderate : .serious,
      certainty: .certain, message: TerminalText.safe(message, limit: 500),
      fix: words.acceptance(of: reason), id: id,
      fingerprint: StableHash(of: [target ?? "", id]).digits,
      location: audit.map { FileLocation(of: place, in: $0) } ?? .settings,
      target: target ?? "", place: place, state: .new, isSuppressed: false)
  }
}

extension Annotation {
  /// The rules of the gate, by what it holds against a target.
  static func gateRule(_ kind: Report.GateReason.Kind) -> String { "gate-\(kind.rawValue)" }
  static let gateCategory = "gate"
}

extension Report.GateReason {
  fileprivate var isToldByTheGateOnly: Bool { kind != .newFinding && kind != .notAudited }
}

extension Report.Audit {
  /// Where a question stands.
  fileprivate func place(ofQuestion id: String) -> Report.Place? {
    for page in pages {
      for form in page.forms {
        guard let question = form.questions.first(where: { $0.id == id }) else { continue }
        var place = Report.Place(on: page)
        place.wording = question.wording
        place.line = form.controls.first { question.controls.contains($0.index) }?.line
        return place
      }
    }
    return nil
  }
}

extension ReportWords {
  /// The command that accepts what the gate refuses, where one takes it.
  func acceptance(of reason: Report.GateReason) -> String {
    guard reason.weight == .refusal, let id = reason.id else { return "" }
    return say("If it has to be: formaudit baseline accept '\(id)' --reason …")
  }
}
