import FormModel

extension FactTable {
  /// What is observed about one field.
  static let fieldFacts: [Fact] = [
    .choice(
      "control", .field, .oneOf(FieldKind.allCases.map(\.rawValue)), Sentence("the kind of field")
    ) { $0.field.kind.rawValue },
    .number("choices", .field, Sentence("the answers on offer")) { .count($0.field.choices.count) },
    .words(
      "label", .field,
      Sentence("the name that assistive technologies read, a placeholder not counted")
    ) { label($0) },
    .choice(
      "name source", .field, .oneOf(NameSource.allCases.map(\.rawValue)),
      Sentence("where its name comes from")
    ) { $0.firstControl?.nameSource.rawValue },
    .words("placeholder", .field, Sentence("the text inside the empty box")) {
      $0.firstControl?.placeholder
    },
    .flag(
      "placeholder repeats the help", .field,
      Sentence("the same text stands in a visible hint or label")
    ) { repeatsTheHelp($0) },
    .flag("has suggestions", .field, Sentence("suggestions help to type the answer")) {
      $0.field.hasSuggestions
    },
    .words("autocomplete", .field, Sentence("the autocomplete attribute")) {
      $0.firstControl?.autocomplete
    },
    .words("expected autocomplete", .field, Sentence("the autofill name that fits what is asked")) {
      expectedAutofill($0)
    },
    .flag("part of a date", .field, Sentence("it holds the day, month or year of a date")) {
      isPartOfDate($0)
    },
    .flag("required", .field, Sentence("an answer is compulsory")) { $0.field.isRequired },
    .flag("prefilled", .field, Sentence("it already carries an answer")) {
      $0.firstControl?.isPrefilled
    },
    .number("maximum length", .field, Sentence("the most characters that it accepts")) {
      .count($0.field.maximumLength)
    },
  ]

  /// A group is labelled when each of its controls is: the emptiest name tells.
  private static func label(_ subject: FieldSubject) -> String? {
    let page = subject.page
    let controls = subject.field.controls.map { page.controls[$0] }
    let isUnnamed = controls.contains { !$0.nameSource.isAccessible || $0.accessibleName.isEmpty }
    return isUnnamed ? nil : controls.first?.accessibleName
  }

  private static func repeatsTheHelp(_ subject: FieldSubject) -> Bool {
    guard let control = subject.firstControl else { return false }
    let question = subject.question
    let placeholder = FoldedWords(control.placeholder)
    return placeholder.isEmpty
      || FoldedWords(question.hint).contains(placeholder)
      || FoldedWords(control.description).contains(placeholder)
      || (control.nameSource != .placeholder && FoldedWords(question.wording).contains(placeholder))
  }

  fileprivate static func expectedAutofill(_ subject: FieldSubject) -> String? {
    let kind = subject.field.kind
    guard kind.isTyped || kind == .select || kind == .date else { return nil }
    return subject.question.autofillName(ofField: subject.index, purpose: subject.purpose)
  }

  private static func isPartOfDate(_ subject: FieldSubject) -> Bool {
    subject.question.dateParts.indices.contains(subject.index)
  }
}

extension AuditContext {
  /// The autofill name which fits each control of a page, whatever its form, by the index of the
  /// control.
  package func autofillNames(onPage index: Int) -> [Int: String] {
    let page = PageSubject(self, index)
    var names: [Int: String] = [:]
    for form in page.page.forms.indices.map({ FormSubject(page, $0) }) {
      for question in form.form.questions.indices.map({ QuestionSubject(form, $0) }) {
        for field in question.question.fields.indices.map({ FieldSubject(question, $0) }) {
          guard let name = FactTable.expectedAutofill(field) else { continue }
          for control in field.field.controls { names[control] = name }
        }
      }
    }
    return names
  }
}
