import FormModel

extension FactTable {
  /// What is observed about one field.
  static let fieldFacts: [Fact] = [
    .choice(
      "control", .field, .oneOf(FieldKind.allCases.map(\.rawValue)),
      Sentence("the kind of field")
    ) {
      $0.theField?.kind.rawValue
    },
    .number("choices", .field, Sentence("the answers on offer")) {
      .count($0.theField?.choices.count)
    },
    .words(
      "label", .field,
      Sentence("the name that assistive technologies read, a placeholder not counted")
    ) {
      label($0)
    },
    .choice(
      "name source", .field, .oneOf(NameSource.allCases.map(\.rawValue)),
      Sentence("where its name comes from")
    ) {
      $0.firstControl?.nameSource.rawValue
    },
    .words(
      "placeholder", .field,
      Sentence("the text inside the empty box")
    ) {
      $0.firstControl?.placeholder
    },
    .flag(
      "placeholder repeats the help", .field,
      Sentence("the same text stands in a visible hint or label")
    ) {
      repeatsTheHelp($0)
    },
    .flag(
      "has suggestions", .field,
      Sentence("suggestions help to type the answer")
    ) {
      $0.theField?.hasSuggestions
    },
    .words(
      "autocomplete", .field,
      Sentence("the autocomplete attribute")
    ) {
      $0.firstControl?.autocomplete
    },
    .words(
      "expected autocomplete", .field,
      Sentence("the autofill name that fits what is asked")
    ) {
      expectedAutofill($0)
    },
    .flag(
      "part of a date", .field,
      Sentence("it holds the day, month or year of a date")
    ) {
      isPartOfDate($0)
    },
    .flag(
      "required", .field, Sentence("an answer is compulsory")
    ) {
      $0.theField?.isRequired
    },
    .flag(
      "prefilled", .field,
      Sentence("it already carries an answer")
    ) {
      $0.firstControl?.isPrefilled
    },
    .number(
      "maximum length", .field,
      Sentence("the most characters that it accepts")
    ) {
      .count($0.theField?.maximumLength)
    },
  ]

  /// A group is labelled when each of its controls is: the emptiest name tells.
  private static func label(_ subject: Subject) -> String? {
    guard let field = subject.theField, let page = subject.thePage else { return nil }
    let controls = field.controls.map { page.controls[$0] }
    let isUnnamed = controls.contains { !$0.nameSource.isAccessible || $0.accessibleName.isEmpty }
    return isUnnamed ? nil : controls.first?.accessibleName
  }

  private static func repeatsTheHelp(_ subject: Subject) -> Bool {
    guard let control = subject.firstControl, let question = subject.theQuestion else {
      return false
    }
    let placeholder = FoldedWords(control.placeholder)
    return placeholder.isEmpty
      || FoldedWords(question.hint).contains(placeholder)
      || FoldedWords(control.description).contains(placeholder)
      || (control.nameSource != .placeholder && FoldedWords(question.wording).contains(placeholder))
  }

  private static func expectedAutofill(_ subject: Subject) -> String? {
    guard let field = subject.theField, let question = subject.theQuestion,
      field.kind.isTyped || field.kind == .select || field.kind == .date
    else { return nil }
    return subject.field.flatMap { question.autofillName(ofField: $0, purpose: subject.purpose) }
  }

  private static func isPartOfDate(_ subject: Subject) -> Bool {
    guard let index = subject.field, let parts = subject.theQuestion?.dateParts else {
      return false
    }
    return parts.indices.contains(index)
  }
}
