import FormModel

extension FactTable {
  /// What is observed about one page.
  static let pageFacts: [Fact] = [
    .words("title", .page, Sentence("the title of the page")) { $0.page.title },
    .words("language", .page, Sentence("the language that the page declares")) { $0.page.language },
    .number("questions", .page, Sentence("questions asked by default on the page")) {
      .count(asked($0).count)
    },
    .number("fields", .page, Sentence("fields to fill on the page")) {
      .count(asked($0).reduce(0) { $0 + $1.fields.count })
    },
    .number("required questions", .page, Sentence("compulsory questions of the page")) {
      .count(asked($0).count(where: \.isRequired))
    },
    .number(
      "conditional questions", .page,
      Sentence("questions of the page that show only after an answer")
    ) { .count($0.page.questions.count(where: \.isConditional)) },
    .number("choices", .page, Sentence("answers on offer on the page")) {
      .count(asked($0).reduce(0) { $0 + $1.choices })
    },
    .number("uploads", .page, Sentence("documents to attach on the page")) {
      .count(uploads(asked($0)))
    },
    .number(
      "personal questions", .page, Sentence("questions of the page about a person")
    ) { subject in .count(asked(subject).count { isPersonal($0, subject) }) },
    .choice(
      "privacy notice", .page, .oneOf(PrivacyNotice.allCases.map(\.rawValue)),
      Sentence("where the page tells what becomes of personal data")
    ) { $0.page.privacyNotice.rawValue },
  ]

  /// What is observed about one form.
  static let formFacts: [Fact] = [
    .choice(
      "kind", .form, .oneOf(FormKind.allCases.map(\.rawValue)), Sentence("what the form is for")
    ) { $0.form.kind.rawValue },
    .words("method", .form, Sentence("how answers are sent")) { $0.form.method },
    .number("questions", .form, Sentence("questions asked by default in the form")) {
      .count($0.form.askedQuestions.count)
    },
    .number("fields", .form, Sentence("fields to fill in the form")) {
      .count($0.form.askedQuestions.reduce(0) { $0 + $1.fields.count })
    },
    .number("choices", .form, Sentence("answers on offer in the form")) {
      .count($0.form.askedQuestions.reduce(0) { $0 + $1.choices })
    },
    .number("uploads", .form, Sentence("documents to attach in the form")) {
      .count(uploads($0.form.askedQuestions))
    },
  ]

  private static func asked(_ subject: PageSubject) -> [Question] {
    subject.page.questions.filter { !$0.isConditional }
  }

  private static func uploads(_ questions: [Question]) -> Int {
    questions.reduce(0) { $0 + $1.fields.count { $0.kind == .file } }
  }

  private static func isPersonal(_ question: Question, _ subject: PageSubject) -> Bool {
    question.purpose.flatMap { subject.context.purposes[$0] }?.isPersonal ?? false
  }
}
