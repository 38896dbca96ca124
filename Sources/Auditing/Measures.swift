package import FormModel

/// The raw numbers of a journey: what people are asked by default.
package struct Measures: Sendable {
  package let questions: Int
  package let fields: Int
  /// Every control of every page, buttons and hidden ones included.
  package let controls: Int
  package let required: Int
  package let optional: Int
  /// Questions that show only after an answer; in no other number.
  package let conditional: Int
  package let choices: Int
  package let uploads: Int
  /// The number of pages with questions; a page that asks in several steps counts as many.
  package let steps: Int
  package let clicks: Clicks
  /// The filling time that the pages promise, in minutes; nil when they promise no figure.
  package let declaredMinutes: ClosedRange<Double>?
  /// The sentence of the promise, vague ones included.
  package let declaredPhrase: String?
  /// The purposes that a French administration already knows, each once, in the order of the questions.
  package let knownToAdministration: [String]
  /// The number of questions about a person.
  package let personal: Int

  package init(of journey: Journey, purposes: PurposeBook) {
    let all = journey.pages.flatMap(\.questions)
    let asked = all.filter { !$0.isConditional }
    let promises = journey.pages.flatMap(\.declaredTimes)
    let promise = promises.first { $0.minutes != nil } ?? promises.first
    questions = asked.count
    fields = asked.reduce(0) { $0 + $1.fields.count }
    controls = journey.pages.reduce(0) { $0 + $1.controls.count }
    required = asked.count(where: \.isRequired)
    optional = asked.count(where: \.isOptional)
    conditional = all.count - asked.count
    choices = asked.reduce(0) { $0 + $1.choices }
    uploads = asked.reduce(0) { $0 + $1.fields.count { $0.kind == .file } }
    steps = journey.pages.filter { $0.questions.contains { !$0.isConditional } }
      .reduce(0) { $0 + $1.steps }
    clicks = journey.clicks
    declaredMinutes = promise?.minutes
    declaredPhrase = promise?.phrase
    knownToAdministration = Self.known(in: journey, purposes)
    personal = asked.count { $0.purpose.flatMap { purposes[$0] }?.isPersonal ?? false }
  }

  private static func known(in journey: Journey, _ purposes: PurposeBook) -> [String] {
    guard isForFrenchAdministration(journey) else { return [] }
    var seen: Set<String> = []
    return journey.pages.flatMap { page in
      page.questions.filter { !$0.isConditional }.compactMap { question in
        known(question, on: page, purposes)?.id
      }
    }.filter { seen.insert($0).inserted }
  }

  /// What is known is known to administrations of France: a form in another language, or of another
  /// country that speaks French, is not theirs.
  static func isForFrenchAdministration(_ journey: Journey) -> Bool {
    let asking = journey.pages.filter { !$0.questions.isEmpty && $0.isInFrench }
    return !asking.isEmpty && asking.allSatisfy(\.isOfFrance)
  }

  /// What a question asks for, when an administration holds it. An answer which is already typed in is
  /// not asked again; a line chosen in advance is only a default.
  static func known(
    _ question: Question, on page: Page, _ purposes: PurposeBook
  ) -> Purpose? {
    guard !question.isAboutSomebodyElse, !question.isFilledIn(on: page),
      let purpose = question.purpose.flatMap({ purposes[$0] }), purpose.knownTo != nil
    else { return nil }
    return purpose
  }
}

extension Question {
  /// Whether an answer is already typed in; a line chosen in advance is only a default.
  func isFilledIn(on page: Page) -> Bool {
    fields.contains { field in
      field.kind.isTyped && field.controls.contains { page.controls[$0].isPrefilled }
    }
  }
}
