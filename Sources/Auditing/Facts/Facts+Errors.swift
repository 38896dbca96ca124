import FormModel
import Markup

extension FactTable {
  /// What is observed about a page that shows errors.
  static let errorFacts: [Fact] = [
    .number("errors shown", .page, Sentence("fields marked as wrong, or messages that say so")) {
      .count(errorsShown(on: $0.page.withErrors))
    },
    .flag(
      "error summary", .page, Sentence("links before the first field lead to the fields in error")
    ) { hasErrorSummary(on: $0.page.withErrors) },
  ]

  private static func errorsShown(on page: Page) -> Int {
    max(
      page.markup.parts.count { $0.kind == .wrongField },
      page.markup.parts.count { $0.kind == .errorMessage })
  }

  private static func hasErrorSummary(on page: Page) -> Bool {
    let fields = page.controls.filter { $0.isExposed && $0.notAskedBecause == nil }
    guard let first = fields.first?.element.index else { return false }
    return page.links.prefix(mostLinks).contains { link in
      guard link.position < first, link.target.hasPrefix("#"), link.target.count > 1 else {
        return false
      }
      let target = fields.first?.element.document.element(id: String(link.target.dropFirst()))
      return target.map { target in
        fields.contains { $0.element == target || target.isAround($0.element) }
      } ?? false
    }
  }

  /// The summary stands at the top of the page.
  private static let mostLinks = 300
}

extension Element {
  /// Whether it is a small block around a field, and not the part of the page to skip to.
  fileprivate func isAround(_ field: Element) -> Bool {
    contains(field) && endIndex - index < 60 && name != .form && name != .main
  }
}

extension FactTable {
  /// What is observed about how a journey ends.
  static let endFacts: [Fact] = [
    Fact(
      name: "titles at the end", about: .journey, kind: .words,
      meaning: Sentence("the titles of the last page with questions and of those after it"),
      observe: { titles(atEndOf: $0.journey, from: lastAsking) }),
    Fact(
      name: "titles of the last page", about: .journey, kind: .words,
      meaning: Sentence("the titles of the page that follows the last questions"),
      observe: { titles(atEndOf: $0.journey) { $0.pages.indices.last } }),
    .flag(
      "answers shown again", .journey,
      Sentence("a page shows the answers once more, or asks at the end to tick that they are true")
    ) { showsAnswersAgain($0.journey) },
  ]

  /// After several pages, one that only asks to tick is a page to check and certify.
  private static func showsAnswersAgain(_ journey: Journey) -> Bool {
    if journey.pages.contains(where: \.isReview) { return true }
    guard let last = lastAsking(journey), last > 0 else { return false }
    return journey.pages[last].questions.allSatisfy { question in
      question.fields.allSatisfy { $0.kind == .checkbox }
    }
  }

  /// The titles from a page on. A journey that was saved up to its questions only does not tell.
  private static func titles(atEndOf journey: Journey, from first: (Journey) -> Int?) -> FactValue {
    guard journey.pages.count > 1, let lastAsking = lastAsking(journey),
      let first = first(journey)
    else { return .none }
    guard lastAsking < journey.pages.count - 1 else {
      return .undecided(
        Sentence("no page was given after the last questions"))
    }
    let texts = journey.pages[first...].flatMap { page in
      [page.title] + page.headings.filter { $0.level <= 2 }.prefix(mostHeadings).map(\.text)
    }
    return .words(orNone: texts.joined(separator: " · "))
  }

  private static func lastAsking(_ journey: Journey) -> Int? {
    journey.pages.lastIndex { $0.questions.contains { !$0.isConditional } }
  }

  private static let mostHeadings = 4
}
