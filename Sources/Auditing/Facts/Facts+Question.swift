import FormModel
import Markup
import Timing

extension FactTable {
  /// What is observed about one question.
  static let questionFacts: [Fact] = [
    .words(
      "wording", .question, Bilingual(en: "the words that ask it", fr: "les mots qui la posent")
    ) {
      wording($0)
    },
    .number(
      "wording words", .question,
      Bilingual(en: "the number of words of the wording", fr: "le nombre de mots du libellé")
    ) {
      .count($0.theQuestion?.wording.wordCount)
    },
    .number(
      "wording characters", .question,
      Bilingual(
        en: "the number of characters of the wording", fr: "le nombre de caractères du libellé")
    ) {
      .count($0.theQuestion?.wording.count)
    },
    .words(
      "heading", .question, Bilingual(en: "the heading above it", fr: "le titre qui la précède")
    ) {
      $0.theQuestion?.heading
    },
    .words(
      "legend", .question, Bilingual(en: "the legend of its group", fr: "la légende de son groupe")
    ) {
      $0.theQuestion?.legend
    },
    .words(
      "hint", .question,
      Bilingual(en: "the help that stands with it", fr: "l’aide qui l’accompagne")
    ) {
      $0.theQuestion?.hint
    },
    .choice(
      "purpose", .question, .purpose, Bilingual(en: "what it asks for", fr: "ce qu’elle demande")
    ) {
      $0.theQuestion?.purpose
    },
    .flag(
      "required", .question,
      Bilingual(en: "an answer is compulsory", fr: "la réponse est obligatoire")
    ) {
      $0.theQuestion?.isRequired
    },
    .flag(
      "conditional", .question,
      Bilingual(
        en: "it shows only after another answer", fr: "elle s’affiche selon une autre réponse")
    ) {
      $0.theQuestion?.isConditional
    },
    .flag(
      "confirmation", .question,
      Bilingual(
        en: "it asks to type a value again", fr: "elle fait saisir une valeur une seconde fois")
    ) {
      $0.theQuestion?.isConfirmation
    },
    .number(
      "fields", .question, Bilingual(en: "the number of its fields", fr: "le nombre de ses champs")
    ) {
      .count($0.theQuestion?.fields.count)
    },
    .number("choices", .question, Bilingual(en: "the answers on offer", fr: "les choix proposés")) {
      .count($0.theQuestion?.choices)
    },
    .choice(
      "control", .question, .oneOf(FieldKind.allCases.map(\.rawValue)),
      Bilingual(en: "the kind of its first field", fr: "le type de son premier champ")
    ) {
      $0.theQuestion?.fields.first?.kind.rawValue
    },
    .flag(
      "asked before", .question,
      Bilingual(
        en: "the same information was asked earlier in the journey",
        fr: "la même information a déjà été demandée dans la démarche")
    ) {
      $0.scene.repetitions.first(for: $0) != nil
    },
    .words(
      "first asked", .question,
      Bilingual(en: "where it was asked first", fr: "où elle a été demandée d’abord")
    ) { subject in
      subject.scene.repetitions.first(for: subject).map { "page \($0.page + 1), \($0.wording)" }
    },
    .flag(
      "known to administration", .question,
      Bilingual(
        en: "an administration already holds the answer",
        fr: "l’administration détient déjà la réponse")
    ) {
      $0.purpose?.knownTo != nil
    },
    .flag(
      "about somebody else", .question,
      Bilingual(
        en: "it is about another person than the one who fills the form",
        fr: "elle porte sur une autre personne que celle qui remplit")
    ) {
      $0.theQuestion?.isAboutSomebodyElse
    },
    .flag(
      "format expected", .question,
      Bilingual(en: "only some formats are accepted", fr: "seuls certains formats sont acceptés")
    ) {
      isFormatExpected($0)
    },
    .words(
      "expected format", .question,
      Bilingual(en: "the format that its purpose has", fr: "le format propre à ce qu’elle demande")
    ) {
      $0.purpose?.format?.english
    },
    .flag(
      "format told", .question,
      Bilingual(
        en: "a visible text gives the format or an example",
        fr: "un texte visible donne le format ou un exemple")
    ) {
      $0.theQuestion?.tellsFormat
    },
    .number(
      "seconds", .question,
      Bilingual(en: "mean seconds to answer it", fr: "secondes pour y répondre, en moyenne")
    ) {
      $0.questionTime.map { .number($0.parts.total.rounded()) } ?? .none
    },
    .flag(
      "personal", .question,
      Bilingual(en: "it is about a person", fr: "elle porte sur une personne")
    ) {
      $0.purpose?.isPersonal ?? false
    },
  ]

  /// A question that no words ask is told by the name of its control, between brackets.
  private static func wording(_ subject: Subject) -> String? {
    guard let question = subject.theQuestion, question.wording.isEmpty else {
      return subject.theQuestion?.wording
    }
    let control = question.controls.first.flatMap { subject.thePage?.controls[$0] }
    return [control?.name, control?.id, control?.type].compactMap { $0 }.first { !$0.isEmpty }
      .map { "[\($0)]" }
  }

  /// A typed answer whose purpose has a format, or that a pattern checks. Lists, and the date picker
  /// of the browser, show their own format.
  private static func isFormatExpected(_ subject: Subject) -> Bool {
    guard let question = subject.theQuestion, let page = subject.thePage,
      question.fields.contains(where: { $0.kind.isTyped && $0.kind != .textarea })
    else { return false }
    let hasPattern = question.controls.contains { page.controls[$0].element.has(.pattern) }
    return hasPattern || subject.purpose?.format != nil
  }
}
