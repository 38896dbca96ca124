import Auditing
import FormModel

@testable import Report
@testable import Reporters

// The parts of a report, with plain values where a test has nothing to say.

extension Report {
  static func sample(_ language: Language) -> Report {
    Report(
      schema: Report.currentSchema, tool: Tool(name: "formaudit", version: "1.0.0"),
      rules: RulesUsed(profile: "standard", digest: "0123456789abcdef"), language: language,
      status: .complete, problems: [], audits: [])
  }
}

extension Report.Audit {
  static func sample(target: String) -> Report.Audit {
    Report.Audit(
      target: target, outcome: .audited, reason: nil, pages: [],
      journey: Report.Journey(
        questions: 0, fields: 0, controls: 9, required: 0, optional: 0, conditional: 0, choices: 0,
        uploads: 0, steps: 0, clicks: 4, clicksReason: nil, declaredMinutes: nil,
        declaredPhrase: nil, knownToAdministration: []),
      time: .sample(p10: 1500, p50: 2040, p90: 2880, mean: 2200), score: nil, verdicts: [])
  }
}

extension Report.Time {
  static func sample(p10: Double, p50: Double, p90: Double, mean: Double) -> Report.Time {
    Report.Time(
      p10: p10, p50: p50, p90: p90, fill: mean * 0.5, gather: mean * 0.25, overheads: mean * 0.25,
      paths: Paths(shortest: p50 / 2, typical: p50, longest: p50 * 2), model: "formaudit",
      promise: nil, profile: "desktop",
      because: ["18 min + 9 min + 9 min"])
  }
}

extension Report.Page {
  static func sample(
    _ address: String, title: String, _ questions: [Report.Question]
  ) -> Report.Page {
    Report.Page(
      address: address, key: title.lowercased(), title: title, language: "fr",
      step: Step(current: 1, total: nil), outcome: .audited, reason: nil, reasonKind: nil,
      forms: [
        Report.Form(
          index: 0, id: "f", name: "", method: "post", action: "/envoi", kind: "procedure",
          audited: true, controls: [.sample()], questions: questions)
      ])
  }
}

extension Report.Control {
  static func sample() -> Report.Control {
    Report.Control(
      index: 0, tag: "input", type: "text", name: "nom", id: "nom", form: 0, accessibleName: "Nom",
      nameSource: "label", description: "", role: "textbox", placeholder: "", autocomplete: "",
      purpose: "family-name", autofill: "family-name", required: true, disabled: false,
      readOnly: false, visible: true, notAskedBecause: nil, choices: nil, legend: "", line: 12,
      selector: "#nom")
  }
}

extension Report.Question {
  static func sample(
    _ wording: String, answer: Double, gather: Double = 0, probability: Double = 1,
    conditional: Bool = false
  ) -> Report.Question {
    let parts = Report.Seconds.Parts(
      read: 1, find: 1.5, decide: 0, answer: answer, gather: gather, check: 0.5)
    return Report.Question(
      id: "page/\(wording)", key: wording, wording: wording, heading: "", legend: "", hint: "",
      controls: [0], purpose: nil, required: probability == 1, optional: probability < 1,
      conditional: conditional,
      seconds: Report.Seconds(
        p10: 1, p50: 2, p90: 3, parts: parts, probability: probability,
        because: "1 + 1.5 + 0.5 + …"),
      fields: [
        Report.Field(
          kind: "text", wording: wording, controls: [0], required: probability == 1, choices: 0,
          answers: [])
      ])
  }
}

extension Report.Score {
  /// Effort (weight 60) loses by two rules; accessibility (weight 40) by one.
  static func sample(
    value: Double, letter: String, cap: String?, lost: Double = 1
  ) -> Report.Score {
    Report.Score(
      value: value, exact: value, letter: letter, cap: cap,
      categories: [
        Category(category: "effort", value: 100 - 82.5 * lost, weight: 60),
        Category(category: "accessibility", value: 100 - 23 * lost, weight: 40),
      ],
      losses: lost == 0
        ? []
        : [
          Loss(rule: "question-count", category: "effort", points: 42.1, gain: 31.5, because: "62"),
          Loss(
            rule: "select-many-options", category: "effort", points: 7.4, gain: 2.4, because: "15"),
          Loss(
            rule: "field-label-missing", category: "accessibility", points: 9.2, gain: 9.2,
            because: "1"),
        ])
  }
}

extension Report.Verdict {
  static func sample(
    _ rule: String, outcome: RuleOutcome = .failed, severity: Severity = .serious,
    certainty: Certainty = .certain, title: String, fix: String = "",
    undecided: [String] = [], _ findings: [Report.Finding] = []
  ) -> Report.Verdict {
    Report.Verdict(
      rule: rule, print: "0123456789abcdef", outcome: outcome, checked: 20, findings: findings,
      undecided: undecided, severity: severity, certainty: certainty, weight: 3,
      text: Report.RuleText(
        rule: rule, about: .question, category: "effort", title: title, why: "", fix: fix,
        sources: [.init(name: "DSFR", says: nil, url: "https://exemple.fr")], threshold: nil))
  }
}

extension Report.Finding {
  /// A finding on a question when there is a wording, else on the journey.
  static func sample(
    _ id: String, wording: String? = nil, line: Int? = nil, message: String = ""
  ) -> Report.Finding {
    Report.Finding(
      id: id, severity: .serious, share: 0.5, message: message, suppressed: false,
      subject: wording.map { .question("page/\($0)") } ?? .journey,
      place: Report.Place(
        page: wording.map { _ in "https://www.exemple.gouv.fr/plainte/2-faits.html" },
        wording: wording, line: line, selector: line.map { "#c\($0)" }, elementId: nil,
        snippet: line.map { _ in "<select name=\"c\" class=\"fr-select\">" }),
      evidence: [
        Report.Evidence(fact: "choices", observed: .number(16), expected: "15"),
        Report.Evidence(fact: "label", observed: .nothing, expected: "x"),
        Report.Evidence(fact: "required", observed: .flag(true), expected: "x"),
        Report.Evidence(fact: "control", observed: .words("select"), expected: "x"),
      ])
  }
}
