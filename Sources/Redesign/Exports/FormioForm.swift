import Escaping
import FormModel
import Report
import Words

extension RedesignExport {
  /// What form.io reads.
  static let formio = RedesignExport(
    name: "formio", meaning: Sentence("a wizard for Form.io"), file: "formio.json"
  ) { FormioForm(plan: $0).value.indented }
}

/// A wizard: each page is a panel, as
/// <https://formio.github.io/formio.js/app/examples/wizard.html> shows it.
private struct FormioForm {
  let plan: RedesignPlan
  private let questions: PlanQuestions
  /// The keys of the questions, which Form.io wants to be words of letters, digits and underscores.
  private let keys: [String: String]

  init(plan: RedesignPlan) {
    self.plan = plan
    questions = PlanQuestions(plan)
    keys = Dictionary(
      firstOfEach: questions.all.enumerated().map { ($0.element.id, "question\($0.offset + 1)") })
  }

  var value: JSONValue {
    [
      "title": .text(FormioText.plain(plan.title)), "name": "mockup", "path": "mockup",
      "type": "form", "display": "wizard",
      "components": .list(plan.pages.enumerated().map { panel($0.element, $0.offset + 1) }),
    ]
  }

  private func panel(_ page: QuestionPage, _ number: Int) -> JSONValue {
    [
      "type": "panel", "key": .text("page\(number)"), "input": false,
      "title": .text(FormioText.html(page.title)), "label": .text(FormioText.html(page.title)),
      "components": .list(page.questions.flatMap(components)),
    ]
  }

  private func components(_ question: PlannedQuestion) -> [JSONValue] {
    let key = keys[question.id] ?? ""
    if question.isDate { return [component("day", key, question.name, question)] }
    return question.fields.enumerated().map { place, field in
      let isAlone = question.fields.count == 1
      let label = isAlone || field.wording.isEmpty ? question.name : field.wording
      return answered(field, isAlone ? key : "\(key)_\(place + 1)", label, question)
    }
  }

  private func answered(
    _ field: PlannedField, _ key: String, _ label: String, _ question: PlannedQuestion
  ) -> JSONValue {
    component(Self.type(field), key, label, question, Self.details(field))
  }

  private static func type(_ field: PlannedField) -> String {
    switch field.control {
    case .radios: "radio"
    case .checkboxes: field.choices.count < 2 ? "checkbox" : "selectboxes"
    case .list: "select"
    case .suggestions: field.choices.isEmpty ? "textfield" : "select"
    case .textarea: "textarea"
    case .upload: "file"
    case .input(let kind): type(kind)
    }
  }

  /// What only this type of component has.
  private static func details(_ field: PlannedField) -> [String: JSONValue] {
    switch field.control {
    case .list(let several): ["data": ["values": values(field)], "multiple": .flag(several)]
    case .suggestions where !field.choices.isEmpty: ["data": ["values": values(field)]]
    case .radios: ["values": values(field)]
    case .checkboxes where field.choices.count > 1: ["values": values(field)]
    case .upload: ["storage": "base64"]
    case .checkboxes, .suggestions, .textarea, .input: [:]
    }
  }

  private static func values(_ field: PlannedField) -> JSONValue {
    .list(
      field.choices.enumerated().map { place, choice in
        ["label": .text(FormioText.html(choice)), "value": .text("\(place + 1)")]
      })
  }

  private static func type(_ kind: FieldKind) -> String {
    switch kind {
    case .email: "email"
    case .number: "number"
    case .password: "password"
    case .url: "url"
    default: "textfield"
    }
  }

  private func component(
    _ type: String, _ key: String, _ label: String, _ question: PlannedQuestion,
    _ more: [String: JSONValue] = [:]
  ) -> JSONValue {
    let format = question.format?.text(in: plan.language) ?? ""
    let help = [question.hint, format].filter { !$0.isEmpty }.joined(separator: " ")
    let own: [String: JSONValue?] = [
      "type": .text(type), "key": .text(key), "input": true,
      "label": .text(FormioText.html(label)),
      "description": help.isEmpty ? nil : .text(FormioText.html(help)),
      "validate": [
        "required": .flag(!question.isOptional),
        "customMessage": .text(FormioText.html(question.error.text(in: plan.language))),
      ],
      "conditional": condition(question),
    ]
    return .object(own.compactMapValues { $0 }.merging(more) { first, _ in first })
  }

  /// The answers that show a question; nil for what everybody is asked, or where nobody knows.
  private func condition(_ question: PlannedQuestion) -> JSONValue? {
    guard let shown = question.shownBy, let deciding = shown.question.flatMap({ keys[$0] }),
      !shown.choices.isEmpty
    else { return nil }
    return [
      "show": true, "conjunction": "any",
      "conditions": .list(
        shown.choices.map { choice in
          [
            "component": .text(deciding), "operator": "isEqual", "value": .text("\(choice + 1)"),
          ]
        }),
    ]
  }
}

/// Writes words into Form.io, which reads texts as HTML and fills in what stands between braces.
enum FormioText {
  static func html(_ text: String) -> String {
    plain(
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;"))
  }

  static func plain(_ text: String) -> String {
    var plain = text
    while plain.contains("{{") { plain = plain.replacing("{{", with: "{ {") }
    return plain
  }
}
