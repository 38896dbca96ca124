import FormModel
import Markup

extension FactTable {
  /// What is observed about how compulsory answers are marked, and fields grouped.
  static let obligationFacts: [Fact] = [
    .flag(
      "required in code", .question,
      Bilingual(
        en: "an attribute says that an answer is compulsory",
        fr: "un attribut dit que la réponse est obligatoire")
    ) {
      isRequiredInCode($0)
    },
    Fact(
      name: "required mark", about: .question, kind: .oneOf(RequiredMark.allCases.map(\.rawValue)),
      meaning: Bilingual(
        en: "how people see that an answer is compulsory",
        fr: "ce qui montre que la réponse est obligatoire"),
      observe: requiredMark),
    .flag(
      "required by default", .page,
      Bilingual(
        en: "the page says that everything is compulsory, or marks only what is optional",
        fr: "la page dit que tout est obligatoire, ou ne marque que le facultatif")
    ) {
      $0.thePage?.markup.isRequiredByDefault
    },
    .flag(
      "grouped", .question,
      Bilingual(
        en: "its choices or boxes stand in a group that asks the question",
        fr: "ses choix ou ses cases sont dans un groupe qui pose la question")
    ) {
      $0.theQuestion?.isGrouped
    },
    .flag(
      "alone", .question,
      Bilingual(
        en: "it is the only question of its form", fr: "c’est la seule question du formulaire")
    ) {
      $0.theForm.map { $0.questions.count == 1 }
    },
    .number(
      "related controls", .question,
      Bilingual(
        en: "radio buttons, check boxes or boxes of a date under one wording",
        fr: "boutons radio, cases à cocher ou cases d’une date sous un même libellé")
    ) {
      .count(relatedControls($0))
    },
    Fact(
      name: "required sign", about: .form, kind: .oneOf(RequiredSign.allCases.map(\.rawValue)),
      meaning: Bilingual(
        en:
          "whether an asterisk marks compulsory answers, and the page explains it before its first use",
        fr: "si un astérisque marque les réponses obligatoires, et si la page l’explique avant"),
      observe: requiredSign),
  ]

  @Sendable private static func requiredMark(_ subject: Subject) -> FactValue {
    guard let mark = subject.theQuestion?.requiredMark else { return .none }
    return mark == .none && !isInKnownLanguage(subject)
      ? .undecided(unknownLanguage) : .words(mark.rawValue)
  }

  private enum RequiredSign: String, CaseIterable {
    case none, explained, unexplained
  }

  @Sendable private static func requiredSign(_ subject: Subject) -> FactValue {
    guard let first = firstSigned(subject) else { return .words(RequiredSign.none.rawValue) }
    if let place = subject.thePage?.markup.requiredSignExplainedAt, place < first {
      return .words(RequiredSign.explained.rawValue)
    }
    return isInKnownLanguage(subject)
      ? .words(RequiredSign.unexplained.rawValue) : .undecided(unknownLanguage)
  }

  /// The words that mark and explain are known in French and English.
  private static func isInKnownLanguage(_ subject: Subject) -> Bool {
    let language = subject.thePage?.language ?? ""
    return language.isEmpty || language.hasPrefix("fr") || language.hasPrefix("en")
  }

  private static let unknownLanguage = Bilingual(
    en: "the page is neither in French nor in English",
    fr: "la page n’est ni en français ni en anglais")

  private static func relatedControls(_ subject: Subject) -> Int? {
    guard let question = subject.theQuestion, let kind = question.fields.first?.kind else {
      return nil
    }
    if question.dateParts.count > 1 { return question.dateParts.count }
    return kind == .radio || kind == .checkbox ? question.fields.first?.controls.count : nil
  }

  private static func isRequiredInCode(_ subject: Subject) -> Bool? {
    guard let question = subject.theQuestion, let page = subject.thePage else { return nil }
    return question.controls.contains {
      page.controls[$0].isRequired && page.controls[$0].isExposed
    }
  }

  /// The node index of the first control whose question bears the sign.
  private static func firstSigned(_ subject: Subject) -> Int? {
    guard let form = subject.theForm, let page = subject.thePage else { return nil }
    return form.questions.first { $0.requiredMark == .sign }?.controls.first
      .map { page.controls[$0].element.index }
  }
}
