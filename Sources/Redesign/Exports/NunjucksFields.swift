import FormModel
import Words

/// The fields of one view, as the macros of GOV.UK Frontend write them.
struct NunjucksFields {
  private let page: QuestionPage
  private let questions: PlanQuestions
  private let language: Language
  private let ids: Set<String>

  init(_ page: QuestionPage, _ questions: PlanQuestions, _ language: Language) {
    self.page = page
    self.questions = questions
    self.language = language
    ids = Set(page.questions.map(\.id))
  }

  /// The name under which the kit keeps an answer.
  func name(_ question: PlannedQuestion) -> String {
    "question-\(questions.number(of: question))"
  }

  /// The questions that an answer on the same view shows, from the innermost on: macros take them as
  /// HTML.
  var sets: [String] {
    page.questions.reversed().filter(isInside).map { question in
      "{% set \(variable(question)) %}\(field(question))\(others(after: question)){% endset %}"
    }
  }

  private func isInside(_ question: PlannedQuestion) -> Bool {
    question.shownBy?.question.map(ids.contains) ?? false
  }

  private func variable(_ question: PlannedQuestion) -> String {
    name(question).replacing("-", with: "_")
  }

  /// Those that wait for an answer of a question, and cannot stand inside one: a list shows nothing.
  private func others(after question: PlannedQuestion) -> String {
    inside(question).filter { !isShownByChoice($0, of: question) }
      .map { "\n{{ \(variable($0)) | safe }}" }.joined()
  }

  private func inside(_ question: PlannedQuestion) -> [PlannedQuestion] {
    page.questions.filter { $0.shownBy?.question == question.id && $0.id != question.id }
  }

  private func isShownByChoice(_ inner: PlannedQuestion, of question: PlannedQuestion) -> Bool {
    let control = question.fields.first?.control
    return question.fields.count == 1 && (control == .radios || control == .checkboxes)
      && !(inner.shownBy?.choices.isEmpty ?? true)
  }

  /// A question that stands on the view itself, with those that follow it.
  func field(_ question: PlannedQuestion) -> String {
    let own = macros(question)
    return isInside(question) ? own : own + others(after: question)
  }

  private func macros(_ question: PlannedQuestion) -> String {
    if question.isDate { return date(question) }
    if question.fields.count == 1 {
      return NunjucksField.macro(
        question.fields[0], key: name(question), label: label(question.name, question),
        legend: legend(question.name, question), question, items(question))
    }
    let parts = question.fields.indices.map { part($0, of: question) }
    return "<fieldset class=\"govuk-fieldset\">"
      + "<legend class=\"govuk-fieldset__legend govuk-fieldset__legend--m\">"
      + "{{ \(NunjucksText.literal(question.name)) }}</legend>\n"
      + parts.joined(separator: "\n") + "\n</fieldset>"
  }

  private func date(_ question: PlannedQuestion) -> String {
    let key = name(question)
    return "{{ govukDateInput({ id: \"\(key)\", namePrefix: \"\(key)\", "
      + "\(legend(question.name, question)) }) }}"
  }

  /// One field of several.
  private func part(_ place: Int, of question: PlannedQuestion) -> String {
    let field = question.fields[place]
    let words = NunjucksText.literal(field.wording.isEmpty ? question.name : field.wording)
    return NunjucksField.macro(
      field, key: "\(name(question))-\(place + 1)", label: "label: { text: \(words) }",
      legend: "fieldset: { legend: { text: \(words) } }", question,
      field.choices.map { NunjucksField.item($0, shows: []) })
  }

  private func items(_ question: PlannedQuestion) -> [String] {
    let shown = inside(question).filter { isShownByChoice($0, of: question) }
    return question.fields[0].choices.enumerated().map { place, choice in
      let blocks = shown.filter { $0.shownBy?.choices.contains(place) ?? false }
      return NunjucksField.item(
        question.isLoneBox ? question.name : choice, shows: blocks.map(variable))
    }
  }

  private func label(_ words: String, _ question: PlannedQuestion) -> String {
    "label: { text: \(NunjucksText.literal(words + mark(question))), classes: \"govuk-label--m\" }"
      + hint(question)
  }

  private func legend(_ words: String, _ question: PlannedQuestion) -> String {
    "fieldset: { legend: { text: \(NunjucksText.literal(words + mark(question))), "
      + "classes: \"govuk-fieldset__legend--m\" } }" + hint(question)
  }

  private func mark(_ question: PlannedQuestion) -> String {
    question.isOptional ? " " + language.say("(optional)") : ""
  }

  private func hint(_ question: PlannedQuestion) -> String {
    let words = question.help(in: language)
    return words.isEmpty ? "" : ", hint: { text: \(NunjucksText.literal(words)) }"
  }
}

/// One field as a macro.
enum NunjucksField {
  /// The macros that views use, by the folder of their component.
  static let macros: KeyValuePairs = [
    "button": "govukButton", "checkboxes": "govukCheckboxes", "date-input": "govukDateInput",
    "file-upload": "govukFileUpload", "input": "govukInput", "panel": "govukPanel",
    "radios": "govukRadios", "select": "govukSelect", "summary-list": "govukSummaryList",
    "textarea": "govukTextarea",
  ]

  static func macro(
    _ field: PlannedField, key: String, label: String, legend: String,
    _ question: PlannedQuestion, _ items: [String]
  ) -> String {
    let list = "items: [\n\(items.joined(separator: ",\n"))\n]"
    let named = "name: \"\(key)\""
    switch field.control {
    case .radios: return "{{ govukRadios({ idPrefix: \"\(key)\", \(named), \(legend), \(list) }) }}"
    case .checkboxes:
      return "{{ govukCheckboxes({ idPrefix: \"\(key)\", \(named), \(legend), \(list) }) }}"
    case .list:
      let first = "{ value: \"\", text: \"\" }"
      let all = ([first] + items).joined(separator: ",\n")
      return "{{ govukSelect({ id: \"\(key)\", \(named), \(label), items: [\n\(all)\n] }) }}"
    case .textarea: return "{{ govukTextarea({ id: \"\(key)\", \(named), \(label) }) }}"
    case .upload: return "{{ govukFileUpload({ id: \"\(key)\", \(named), \(label) }) }}"
    case .suggestions, .input:
      return "{{ govukInput({ id: \"\(key)\", \(named), \(label)\(kind(field)) }) }}"
    }
  }

  static func item(_ choice: String, shows variables: [String]) -> String {
    let words = NunjucksText.literal(choice)
    let conditional =
      variables.isEmpty ? "" : ", conditional: { html: \(variables.joined(separator: " ~ ")) }"
    return "{ value: \(words), text: \(words)\(conditional) }"
  }

  private static func kind(_ field: PlannedField) -> String {
    var told = ""
    if case .input(let kind) = field.control, kind != .text {
      told += ", type: \"\(kind.rawValue)\""
    }
    if let autocomplete = field.autocomplete { told += ", autocomplete: \"\(autocomplete)\"" }
    if let mode = field.keyboard { told += ", inputmode: \"\(mode.rawValue)\"" }
    return told
  }
}

/// Writes words into Nunjucks, where they are texts and nothing else.
enum NunjucksText {
  /// A text between quotation marks. What could open or close a tag is cut in two texts, which the
  /// sign `~` joins: Nunjucks has no escape for it.
  static func literal(_ text: String) -> String {
    var written = "\""
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if signs.contains(scalar), signs.contains(before) { written += "\" ~ \"" }
      written += escaped(scalar)
      before = scalar
    }
    return written + "\""
  }

  /// Any two of these could be one end of a tag.
  private static let signs = Set("{}%#-".unicodeScalars)

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case _ where scalar.properties.generalCategory == .control: " "
    default: String(scalar)
    }
  }
}
