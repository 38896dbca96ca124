import FormModel
import Timing

extension FactTable {
  /// What is observed about a whole journey.
  static let journeyFacts: [Fact] = [
    .number("questions", .journey, Sentence("questions asked by default, on all pages")) {
      .count($0.measures.questions)
    },
    .number("fields", .journey, Sentence("fields to fill")) { .count($0.measures.fields) },
    .number("required questions", .journey, Sentence("compulsory questions")) {
      .count($0.measures.required)
    },
    .number("optional questions", .journey, Sentence("questions that may be left empty")) {
      optional($0) { .count($0.optional) }
    },
    .number("optional share", .journey, Sentence("share of optional questions, from 0 to 1")) {
      optional($0) { .number(Double($0.optional) / Double(max(1, $0.questions))) }
    },
    .number(
      "conditional questions", .journey, Sentence("questions that show only after an answer")
    ) { .count($0.measures.conditional) },
    .number("choices", .journey, Sentence("answers on offer in all lists and groups")) {
      .count($0.measures.choices)
    },
    .number("uploads", .journey, Sentence("documents to attach")) { .count($0.measures.uploads) },
    .number("steps", .journey, Sentence("pages with questions")) { .count($0.measures.steps) },
    .number("pages", .journey, Sentence("pages in all")) { .count($0.journey.pages.count) },
    .number("minutes", .journey, Sentence("estimated minutes, median")) {
      .number(minutes($0.time.spread.p50))
    },
    .number("slow minutes", .journey, Sentence("minutes that nine people in ten do not exceed")) {
      .number(minutes($0.time.spread.p90))
    },
    .number("declared minutes", .journey, Sentence("minutes that the pages promise, at most")) {
      $0.measures.declaredMinutes.map { .number($0.upperBound) } ?? .none
    },
    .words(
      "declared time", .journey, Sentence("the sentence that promises a duration, even a vague one")
    ) { $0.measures.declaredPhrase },
    .flag(
      "time stated before the first question", .journey,
      Sentence("a duration in figures stands on the page of the first question or before")
    ) { isTimeStated(in: $0.journey) },
    .number("clicks", .journey, Sentence("clicks from the home page to the first question")) {
      clicks($0.journey.clicks)
    },
    .flag(
      "in french", .journey, Sentence("pages that ask questions are in French")
    ) { $0.journey.pages.contains { !$0.questions.isEmpty && $0.isInFrench } },
    .flag(
      "of france", .journey,
      Sentence(
        "pages that ask questions are in French, and tell no other country than France")
    ) { Measures.isForFrenchAdministration($0.journey) },
    .number(
      "known to administration", .journey,
      Sentence("different informations that an administration already holds")
    ) { .count($0.measures.knownToAdministration.count) },
    .words("known informations", .journey, Sentence("the list of these informations")) {
      $0.wordings(of: $0.measures.knownToAdministration)
    },
    .number(
      "civil status asked", .journey,
      Sentence(
        "different informations on who people are that FranceConnect gives, their e-mail address apart"
      )
    ) {
      .count($0.civilStatusAsked)
    },
    .number("personal questions", .journey, Sentence("questions about a person")) {
      .count($0.measures.personal)
    },
    .words("costliest questions", .journey, Sentence("the three questions that take most time")) {
      $0.costliestQuestions(3).joined(separator: " · ")
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
    _ context: AuditContext, _ observe: (Measures) -> FactValue
  ) -> FactValue {
    let measures = context.measures
    let isMarked =
      measures.required > 0
      || context.journey.askedQuestions.contains(where: \.isMarkedOptional)
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

extension AuditContext {
  /// The words of the first question of each purpose, in the order given.
  func wordings(of purposes: [String]) -> String {
    purposes.compactMap { id in
      journey.askedQuestions.first { $0.purpose == id && !$0.isAboutSomebodyElse }?.wording
    }.joined(separator: ", ")
  }

  /// An e-mail address alone is no reason to prove who one is.
  fileprivate var civilStatusAsked: Int {
    measures.knownToAdministration.compactMap { purposes[$0] }.count {
      $0.knownTo?.hasPrefix(KnownAnswer.franceConnect) == true && $0.autofill != "email"
    }
  }

  /// The wordings of the questions that take most time, the longest first.
  func costliestQuestions(_ count: Int) -> [String] {
    SubjectTree(self).questions
      .filter { !$0.question.isConditional && !$0.question.wording.isEmpty }
      .map { (wording: $0.question.wording, seconds: $0.time.parts.total) }
      .enumerated()
      .sorted { ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset) }
      .prefix(count)
      .map(\.element.wording)
  }
}
