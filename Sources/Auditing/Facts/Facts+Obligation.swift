import FormModel
import Markup

extension FactTable {
  /// What is observed about how compulsory answers are marked, and fields grouped.
  static let obligationFacts: [Fact] = [
    .flag(
      "required in code", .question,
      Sentence("an attribute says that an answer is compulsory")
    ) {
      isRequiredInCode($0)
    },
    Fact(
      name: "required mark", about: .question, kind: .oneOf(RequiredMark.allCases.map(\.rawValue)),
      meaning: Sentence("how people see that an answer is compulsory"),
      observe: requiredMark),
    .flag(
      "required by default", .page,
      Sentence("the page says that everything is compulsory, or marks only what is optional")
    ) {
      $0.thePage?.markup.isRequiredByDefault
    },
    .flag(
      "grouped", .question,
      Sentence("its choices or boxes stand in a group that asks the question")
    ) {
      $0.theQuestion?.isGrouped
    },
    .flag(
      "alone", .question,
      Sentence("it is the only question of its form")
    ) {
      $0.theForm.map { $0.questions.count == 1 }
    },
    .number(
      "related controls", .question,
      Sentence("radio buttons, check boxes or boxes of a date under one wording")
    ) {
      .count(relatedControls($0))
    },
    Fact(
      name: "required sign", about: .form, kind: .oneOf(RequiredSign.allCases.map(\.rawValue)),
      meaning: Sentence(
        "whether an asterisk marks compulsory answers, and the page explains it before its first use"
      ),
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

  private static let unknownLanguage = Sentence("the page is neither in French nor in English")

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
