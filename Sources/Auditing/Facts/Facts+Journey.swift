import FormModel
import Timing

extension FactTable {
  /// What is observed about a whole journey.
  static let journeyFacts: [Fact] = [
    .number(
      "questions", .journey,
      Sentence("questions asked by default, on all pages")
    ) {
      .count($0.scene.measures.questions)
    },
    .number("fields", .journey, Sentence("fields to fill")) {
      .count($0.scene.measures.fields)
    },
    .number(
      "required questions", .journey,
      Sentence("compulsory questions")
    ) {
      .count($0.scene.measures.required)
    },
    .number(
      "optional questions", .journey,
      Sentence("questions that may be left empty")
    ) {
      optional($0) { .count($0.optional) }
    },
    .number(
      "optional share", .journey,
      Sentence("share of optional questions, from 0 to 1")
    ) {
      optional($0) { .number(Double($0.optional) / Double(max(1, $0.questions))) }
    },
    .number(
      "conditional questions", .journey,
      Sentence("questions that show only after an answer")
    ) {
      .count($0.scene.measures.conditional)
    },
    .number(
      "choices", .journey,
      Sentence("answers on offer in all lists and groups")
    ) {
      .count($0.scene.measures.choices)
    },
    .number("uploads", .journey, Sentence("documents to attach")) {
      .count($0.scene.measures.uploads)
    },
    .number(
      "steps", .journey, Sentence("pages with questions")
    ) {
      .count($0.scene.measures.steps)
    },
    .number("pages", .journey, Sentence("pages in all")) {
      .count($0.scene.journey.pages.count)
    },
    .number(
      "minutes", .journey,
      Sentence("estimated minutes, median")
    ) {
      .number(minutes($0.scene.time.spread.p50))
    },
    .number(
      "slow minutes", .journey,
      Sentence("minutes that nine people in ten do not exceed")
    ) {
      .number(minutes($0.scene.time.spread.p90))
    },
    .number(
      "declared minutes", .journey,
      Sentence("minutes that the pages promise, at most")
    ) {
      $0.scene.measures.declaredMinutes.map { .number($0.upperBound) } ?? .none
    },
    .words(
      "declared time", .journey,
      Sentence("the sentence that promises a duration, even a vague one")
    ) {
      $0.scene.measures.declaredPhrase
    },
    .flag(
      "time stated before the first question", .journey,
      Sentence("a duration in figures stands on the page of the first question or before")
    ) {
      isTimeStated(in: $0.scene.journey)
    },
    .number(
      "clicks", .journey,
      Sentence("clicks from the home page to the first question")
    ) {
      clicks($0.scene.journey.clicks)
    },
    .number(
      "known to administration", .journey,
      Sentence("different informations that an administration already holds")
    ) {
      .count($0.scene.measures.knownToAdministration.count)
    },
    .words(
      "known informations", .journey,
      Sentence("the list of these informations")
    ) {
      $0.scene.wordings(of: $0.scene.measures.knownToAdministration)
    },
    .number(
      "civil status asked", .journey,
      Sentence(
        "different informations on who people are that FranceConnect gives, their e-mail address apart"
      )
    ) {
      .count($0.scene.civilStatusAsked)
    },
    .number(
      "personal questions", .journey,
      Sentence("questions about a person")
    ) {
      .count($0.scene.measures.personal)
    },
    .words(
      "costliest questions", .journey,
      Sentence("the three questions that take most time")
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
        Sentence("no home page is known, so clicks cannot be counted"))
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
      Sentence("the pages mark no question as required or optional"))
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
