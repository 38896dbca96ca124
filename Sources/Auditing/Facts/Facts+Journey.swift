import FormModel
import Timing

extension FactTable {
  /// What is observed about a whole journey.
  static let journeyFacts: [Fact] = [
    .number(
      "questions", .journey,
      Bilingual(
        en: "questions asked by default, on all pages",
        fr: "questions posées d’office, toutes pages comprises")
    ) {
      .count($0.scene.measures.questions)
    },
    .number("fields", .journey, Bilingual(en: "fields to fill", fr: "champs à remplir")) {
      .count($0.scene.measures.fields)
    },
    .number(
      "required questions", .journey,
      Bilingual(en: "compulsory questions", fr: "questions obligatoires")
    ) {
      .count($0.scene.measures.required)
    },
    .number(
      "optional questions", .journey,
      Bilingual(en: "questions that may be left empty", fr: "questions facultatives")
    ) {
      optional($0) { .count($0.optional) }
    },
    .number(
      "optional share", .journey,
      Bilingual(
        en: "share of optional questions, from 0 to 1",
        fr: "part des questions facultatives, de 0 à 1")
    ) {
      optional($0) { .number(Double($0.optional) / Double(max(1, $0.questions))) }
    },
    .number(
      "conditional questions", .journey,
      Bilingual(
        en: "questions that show only after an answer", fr: "questions affichées selon une réponse")
    ) {
      .count($0.scene.measures.conditional)
    },
    .number(
      "choices", .journey,
      Bilingual(
        en: "answers on offer in all lists and groups",
        fr: "choix proposés, toutes listes comprises")
    ) {
      .count($0.scene.measures.choices)
    },
    .number("uploads", .journey, Bilingual(en: "documents to attach", fr: "pièces à joindre")) {
      .count($0.scene.measures.uploads)
    },
    .number(
      "steps", .journey, Bilingual(en: "pages with questions", fr: "pages qui posent des questions")
    ) {
      .count($0.scene.measures.steps)
    },
    .number("pages", .journey, Bilingual(en: "pages in all", fr: "pages en tout")) {
      .count($0.scene.journey.pages.count)
    },
    .number(
      "minutes", .journey,
      Bilingual(en: "estimated minutes, median", fr: "minutes estimées, médiane")
    ) {
      .number(minutes($0.scene.time.spread.p50))
    },
    .number(
      "slow minutes", .journey,
      Bilingual(
        en: "minutes that nine people in ten do not exceed",
        fr: "minutes que neuf personnes sur dix ne dépassent pas")
    ) {
      .number(minutes($0.scene.time.spread.p90))
    },
    .number(
      "declared minutes", .journey,
      Bilingual(
        en: "minutes that the pages promise, at most",
        fr: "minutes annoncées par les pages, au plus")
    ) {
      $0.scene.measures.declaredMinutes.map { .number($0.upperBound) } ?? .none
    },
    .words(
      "declared time", .journey,
      Bilingual(
        en: "the sentence that promises a duration, even a vague one",
        fr: "la phrase qui annonce une durée, même vague")
    ) {
      $0.scene.measures.declaredPhrase
    },
    .flag(
      "time stated before the first question", .journey,
      Bilingual(
        en: "a duration in figures stands on the page of the first question or before",
        fr: "une durée chiffrée figure sur la page de la première question ou avant")
    ) {
      isTimeStated(in: $0.scene.journey)
    },
    .number(
      "clicks", .journey,
      Bilingual(
        en: "clicks from the home page to the first question",
        fr: "clics de l’accueil à la première question")
    ) {
      clicks($0.scene.journey.clicks)
    },
    .number(
      "known to administration", .journey,
      Bilingual(
        en: "different informations that an administration already holds",
        fr: "informations différentes que l’administration détient déjà")
    ) {
      .count($0.scene.measures.knownToAdministration.count)
    },
    .words(
      "known informations", .journey,
      Bilingual(en: "the list of these informations", fr: "la liste de ces informations")
    ) {
      $0.scene.wordings(of: $0.scene.measures.knownToAdministration)
    },
    .number(
      "civil status asked", .journey,
      Bilingual(
        en:
          "different informations on who people are that FranceConnect gives, their e-mail address apart",
        fr: "informations différentes sur l’identité que FranceConnect donne, hors courriel")
    ) {
      .count($0.scene.civilStatusAsked)
    },
    .number(
      "personal questions", .journey,
      Bilingual(en: "questions about a person", fr: "questions sur une personne")
    ) {
      .count($0.scene.measures.personal)
    },
    .words(
      "costliest questions", .journey,
      Bilingual(
        en: "the three questions that take most time",
        fr: "les trois questions qui prennent le plus de temps")
    ) {
      $0.scene.costliestQuestions(3).joined(separator: " · ")
    },
  ]

  /// Minutes to the tenth: a finer figure would be a false precision.
  private static func minutes(_ seconds: Double) -> Double {
    (seconds / 6).rounded() / 10
  }

  private static func clicks(_ clicks: Clicks) -> FactValue {
    switch clicks {
    case .count(let count): .count(count)
    case .noWay: .none
    case .undecided:
      .undecided(
        Bilingual(
          en: "no home page is known, so clicks cannot be counted",
          fr: "aucune page d’accueil n’est connue : les clics ne peuvent pas être comptés"))
    }
  }

  /// When audited forms mark nothing as required or optional, nobody can tell which questions are which:
  /// a mark in the box to sign in says nothing of them.
  private static func optional(
    _ subject: Subject, _ observe: (Measures) -> FactValue
  ) -> FactValue {
    let measures = subject.scene.measures
    let isMarked =
      measures.required > 0
      || subject.scene.journey.askedQuestions.contains(where: \.isMarkedOptional)
    guard measures.questions > 0, !isMarked else { return observe(measures) }
    return .undecided(
      Bilingual(
        en: "the pages mark no question as required or optional",
        fr: "les pages ne marquent aucune question comme obligatoire ou facultative"))
  }

  private static func isTimeStated(in journey: Journey) -> Bool {
    let first = journey.pages.firstIndex { !$0.questions.isEmpty } ?? journey.pages.count - 1
    return journey.pages.indices.contains { index in
      (index <= first || index == journey.home)
        && journey.pages[index].declaredTimes.contains { $0.minutes != nil }
    }
  }
}

extension Scene {
  /// The words of the first question of each purpose, in the order given.
  func wordings(of purposes: [String]) -> String {
    purposes.compactMap { id in
      journey.askedQuestions.first { $0.purpose == id && !$0.isAboutSomebodyElse }?.wording
    }.joined(separator: ", ")
  }

  /// An e-mail address alone is no reason to prove who one is.
  fileprivate var civilStatusAsked: Int {
    measures.knownToAdministration.compactMap { purposes[$0] }.count {
      $0.knownTo?.hasPrefix("FranceConnect") == true && $0.autofill != "email"
    }
  }

  /// The wordings of the questions that take most time, the longest first.
  func costliestQuestions(_ count: Int) -> [String] {
    subjects(.question)
      .filter { !($0.theQuestion?.isConditional ?? true) }
      .enumerated()
      .sorted { one, other in
        let times = (
          one.element.questionTime?.parts.total ?? 0, other.element.questionTime?.parts.total ?? 0
        )
        return times.0 == times.1 ? one.offset < other.offset : times.0 > times.1
      }
      .prefix(count)
      .compactMap { $0.element.theQuestion?.wording }
  }
}
