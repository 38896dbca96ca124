import FormModel

extension FactTable {
  /// What is observed about the way through a journey: in, on and back.
  static let wayFacts: [Fact] = [
    .choice(
      "account asked first", .journey, .oneOf(AccountAsked.allCases.map(\.rawValue)),
      Sentence("whether people must sign in or open an account before the first question")
    ) { AccountAsked(first: $0.journey).rawValue },
    .number(
      "question pages before", .page,
      Sentence("pages with questions that people meet before this one")
    ) { .count(ways($0).questionPagesBefore) },
    .flag("leads back", .page, Sentence("a link leads to an earlier page with questions")) {
      ways($0).leadBack
    },
    .words(
      "ways out", .page,
      Sentence("the names of its buttons and of its links, those nearest to the questions first")
    ) { ways($0).names.prefix(mostNames).joined(separator: " · ") },
    .words(
      "entry link", .page,
      Sentence("on a page before the first question: the name of the link which leads on to it")
    ) { ways($0).entry },
  ]

  private static func ways(_ subject: PageSubject) -> PageWays {
    PageWays(in: subject.context.ways, page: subject.index)
  }

  /// A page has a hundred links and more; those near the questions come first.
  private static let mostNames = 60
}

/// Whether people must have an account before the first question.
enum AccountAsked: String, CaseIterable {
  case none
  case signIn = "to sign in"
  case opening = "to open an account"

  /// What stands between the entry of a journey and its first question. A box to sign in beside other
  /// content is no wall, and a journey which does nothing but open an account asks for none first.
  init(first journey: Journey) {
    let first = journey.pages.firstIndex { !$0.questions.isEmpty } ?? journey.pages.count
    if journey.pages[..<first].contains(where: Self.isWall) {
      self = .signIn
    } else if journey.pages.dropFirst(first + 1).contains(where: { !$0.questions.isEmpty }),
      journey.pages[first].forms.contains(where: { $0.isAudited && $0.opensAccount })
    {
      self = .opening
    } else {
      self = .none
    }
  }

  private static func isWall(_ page: Page) -> Bool {
    page.outcome == .notAudited(.loginWall)
  }
}
