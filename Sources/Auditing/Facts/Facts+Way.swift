import FormModel

extension FactTable {
  /// What is observed about the way through a journey: in, on and back.
  static let wayFacts: [Fact] = [
    .choice(
      "account asked first", .journey, .oneOf(AccountAsked.allCases.map(\.rawValue)),
      Bilingual(
        en: "whether people must sign in or open an account before the first question",
        fr: "s’il faut se connecter ou ouvrir un compte avant la première question")
    ) {
      AccountAsked(first: $0.scene.journey).rawValue
    },
    .number(
      "question pages before", .page,
      Bilingual(
        en: "pages with questions that people meet before this one",
        fr: "pages de questions que l’on traverse avant celle-ci")
    ) {
      .count(ways($0)?.questionPagesBefore)
    },
    .flag(
      "leads back", .page,
      Bilingual(
        en: "a link leads to an earlier page with questions",
        fr: "un lien mène à une page de questions précédente")
    ) {
      ways($0)?.leadBack
    },
    .words(
      "ways out", .page,
      Bilingual(
        en: "the names of its buttons and of its links, those nearest to the questions first",
        fr: "les noms de ses boutons et de ses liens, les plus proches des questions d’abord")
    ) {
      ways($0)?.names.prefix(mostNames).joined(separator: " · ")
    },
    .words(
      "entry link", .page,
      Bilingual(
        en: "on a page before the first question: the name of the link which leads on to it",
        fr: "sur une page avant la première question : le nom du lien qui y mène")
    ) {
      ways($0)?.entry
    },
  ]

  private static func ways(_ subject: Subject) -> Ways? {
    subject.page.map { Ways(in: subject.scene.ways, page: $0) }
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
