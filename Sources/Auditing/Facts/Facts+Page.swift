import FormModel

extension FactTable {
  /// What is observed about one page.
  static let pageFacts: [Fact] = [
    .words("title", .page, Bilingual(en: "the title of the page", fr: "le titre de la page")) {
      $0.thePage?.title
    },
    .words(
      "language", .page,
      Bilingual(en: "the language that the page declares", fr: "la langue déclarée par la page")
    ) {
      $0.thePage?.language
    },
    .number(
      "questions", .page,
      Bilingual(
        en: "questions asked by default on the page", fr: "questions posées d’office sur la page")
    ) {
      .count(asked($0).count)
    },
    .number(
      "fields", .page,
      Bilingual(en: "fields to fill on the page", fr: "champs à remplir sur la page")
    ) {
      .count(asked($0).reduce(0) { $0 + $1.fields.count })
    },
    .number(
      "required questions", .page,
      Bilingual(en: "compulsory questions of the page", fr: "questions obligatoires de la page")
    ) {
      .count(asked($0).count(where: \.isRequired))
    },
    .number(
      "conditional questions", .page,
      Bilingual(
        en: "questions of the page that show only after an answer",
        fr: "questions de la page affichées selon une réponse")
    ) {
      .count($0.thePage?.questions.count(where: \.isConditional))
    },
    .number(
      "choices", .page,
      Bilingual(en: "answers on offer on the page", fr: "choix proposés sur la page")
    ) {
      .count(asked($0).reduce(0) { $0 + $1.choices })
    },
    .number(
      "uploads", .page,
      Bilingual(en: "documents to attach on the page", fr: "pièces à joindre sur la page")
    ) {
      .count(uploads(asked($0)))
    },
    .number(
      "personal questions", .page,
      Bilingual(
        en: "questions of the page about a person", fr: "questions de la page sur une personne")
    ) { subject in
      .count(asked(subject).count { isPersonal($0, subject) })
    },
    .choice(
      "privacy notice", .page, .oneOf(PrivacyNotice.allCases.map(\.rawValue)),
      Bilingual(
        en: "where the page tells what becomes of personal data",
        fr: "où la page dit ce que deviennent les données personnelles")
    ) {
      $0.thePage?.privacyNotice.rawValue
    },
  ]

  /// What is observed about one form.
  static let formFacts: [Fact] = [
    .choice(
      "kind", .form, .oneOf(FormKind.allCases.map(\.rawValue)),
      Bilingual(en: "what the form is for", fr: "à quoi sert le formulaire")
    ) {
      $0.theForm?.kind.rawValue
    },
    .words(
      "method", .form, Bilingual(en: "how answers are sent", fr: "la façon d’envoyer les réponses")
    ) {
      $0.theForm?.method
    },
    .number(
      "questions", .form,
      Bilingual(
        en: "questions asked by default in the form",
        fr: "questions posées d’office dans le formulaire")
    ) {
      .count($0.theForm?.askedQuestions.count)
    },
    .number(
      "fields", .form,
      Bilingual(en: "fields to fill in the form", fr: "champs à remplir dans le formulaire")
    ) {
      .count($0.theForm?.askedQuestions.reduce(0) { $0 + $1.fields.count })
    },
    .number(
      "choices", .form,
      Bilingual(en: "answers on offer in the form", fr: "choix proposés dans le formulaire")
    ) {
      .count($0.theForm?.askedQuestions.reduce(0) { $0 + $1.choices })
    },
    .number(
      "uploads", .form,
      Bilingual(en: "documents to attach in the form", fr: "pièces à joindre dans le formulaire")
    ) {
      .count($0.theForm.map { uploads($0.askedQuestions) })
    },
  ]

  private static func asked(_ subject: Subject) -> [Question] {
    (subject.thePage?.questions ?? []).filter { !$0.isConditional }
  }

  private static func uploads(_ questions: [Question]) -> Int {
    questions.reduce(0) { $0 + $1.fields.count { $0.kind == .file } }
  }

  private static func isPersonal(_ question: Question, _ subject: Subject) -> Bool {
    question.purpose.flatMap { subject.scene.purposes[$0] }?.isPersonal ?? false
  }
}
