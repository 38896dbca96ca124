import FormModel
import Markup

extension FactTable {
  /// What is observed about how compulsory answers are marked, and fields grouped.
  static let obligationFacts: [Fact] = [
    .flag(
      "required in code", .question, Sentence("an attribute says that an answer is compulsory")
    ) { isRequiredInCode($0) },
    Fact(
      name: "required mark", about: .question, kind: .oneOf(RequiredMark.allCases.map(\.rawValue)),
      meaning: Sentence("how people see that an answer is compulsory"),
      observe: requiredMark),
    .flag(
      "required by default", .page,
      Sentence("the page says that everything is compulsory, or marks only what is optional")
    ) { $0.page.markup.isRequiredByDefault },
    .flag(
      "grouped", .question, Sentence("its choices or boxes stand in a group that asks the question")
    ) { $0.question.isGrouped },
    .flag("alone", .question, Sentence("it is the only question of its form")) {
      $0.form.questions.count == 1
    },
    .number(
      "related controls", .question,
      Sentence("radio buttons, check boxes or boxes of a date under one wording")
    ) { .count(relatedControls($0.question)) },
    Fact(
      name: "required sign", about: .form, kind: .oneOf(SignExplanation.allCases.map(\.rawValue)),
      meaning: Sentence(
        "whether an asterisk marks compulsory answers, and the page explains it before its first use"
      ),
      observe: requiredSign),
  ]

  @Sendable private static func requiredMark(_ subject: QuestionSubject) -> FactValue {
    let mark = subject.question.requiredMark
    return mark == .none && !isInKnownLanguage(subject.page)
      ? .undecided(unknownLanguage) : .words(mark.rawValue)
  }

  private enum SignExplanation: String, CaseIterable {
    case none, explained, unexplained
  }

  @Sendable private static func requiredSign(_ subject: FormSubject) -> FactValue {
    guard let first = firstSigned(subject) else { return .words(SignExplanation.none.rawValue) }
    if let place = subject.page.markup.requiredSignExplainedAt, place < first {
      return .words(SignExplanation.explained.rawValue)
    }
    return isInKnownLanguage(subject.page)
      ? .words(SignExplanation.unexplained.rawValue) : .undecided(unknownLanguage)
  }

  private static func isInKnownLanguage(_ page: Page) -> Bool {
    page.language.isEmpty
      || FactTable.commonLanguages.contains(String(page.language.prefix { $0.isLetter }))
  }

  private static let unknownLanguage = Sentence("the words of this language are not known")

  private static func relatedControls(_ question: Question) -> Int? {
    guard let kind = question.fields.first?.kind else { return nil }
    if question.dateParts.count > 1 { return question.dateParts.count }
    return kind == .radio || kind == .checkbox ? question.fields.first?.controls.count : nil
  }

  private static func isRequiredInCode(_ subject: QuestionSubject) -> Bool {
    let page = subject.page
    return subject.question.controls.contains {
      page.controls[$0].isRequired && page.controls[$0].isExposed
    }
  }

  /// The node index of the first control whose question bears the sign.
  private static func firstSigned(_ subject: FormSubject) -> Int? {
    subject.form.questions.first { $0.requiredMark == .sign }?.controls.first
      .map { subject.page.controls[$0].element.index }
  }
}
