import FormModel

extension FactTable {
  /// What is observed about one field.
  static let fieldFacts: [Fact] = [
    .choice(
      "control", .field, .oneOf(FieldKind.allCases.map(\.rawValue)),
      Bilingual(en: "the kind of field", fr: "le type de champ")
    ) {
      $0.theField?.kind.rawValue
    },
    .number("choices", .field, Bilingual(en: "the answers on offer", fr: "les choix proposés")) {
      .count($0.theField?.choices.count)
    },
    .words(
      "label", .field,
      Bilingual(
        en: "the name that assistive technologies read, a placeholder not counted",
        fr: "le nom lu par les technologies d’assistance, hors texte indicatif")
    ) {
      label($0)
    },
    .choice(
      "name source", .field, .oneOf(NameSource.allCases.map(\.rawValue)),
      Bilingual(en: "where its name comes from", fr: "d’où vient son nom")
    ) {
      $0.firstControl?.nameSource.rawValue
    },
    .words(
      "placeholder", .field,
      Bilingual(en: "the text inside the empty box", fr: "le texte indicatif dans la case vide")
    ) {
      $0.firstControl?.placeholder
    },
    .flag(
      "placeholder repeats the help", .field,
      Bilingual(
        en: "the same text stands in a visible hint or label",
        fr: "le même texte figure dans l’aide ou le libellé visible")
    ) {
      repeatsTheHelp($0)
    },
    .flag(
      "has suggestions", .field,
      Bilingual(
        en: "suggestions help to type the answer", fr: "des suggestions aident à saisir la réponse")
    ) {
      $0.theField?.hasSuggestions
    },
    .words(
      "autocomplete", .field,
      Bilingual(en: "the autocomplete attribute", fr: "l’attribut autocomplete")
    ) {
      $0.firstControl?.autocomplete
    },
    .words(
      "expected autocomplete", .field,
      Bilingual(
        en: "the autofill name that fits what is asked",
        fr: "la valeur autocomplete qui convient à la question")
    ) {
      expectedAutofill($0)
    },
    .flag(
      "part of a date", .field,
      Bilingual(
        en: "it holds the day, month or year of a date",
        fr: "il contient le jour, le mois ou l’année d’une date")
    ) {
      isPartOfDate($0)
    },
    .flag(
      "required", .field, Bilingual(en: "an answer is compulsory", fr: "la réponse est obligatoire")
    ) {
      $0.theField?.isRequired
    },
    .flag(
      "prefilled", .field,
      Bilingual(en: "it already carries an answer", fr: "il contient déjà une réponse")
    ) {
      $0.firstControl?.isPrefilled
    },
    .number(
      "maximum length", .field,
      Bilingual(
        en: "the most characters that it accepts", fr: "le nombre maximal de caractères accepté")
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
