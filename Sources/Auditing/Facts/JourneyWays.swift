import FormModel

/// What the ways from each page of a journey have in common, read once for all pages.
struct JourneyWays: Sendable {
  let journey: Journey
  /// The address of the home page, when it is known.
  let home: PageAddress?
  /// By page: the pages with questions that people meet before it.
  let questionPagesBefore: [Int]
  /// The first page with questions, if there is one.
  private let first: Int?
  /// The place of each page.
  private let paths: [String]
  /// By place: the first page there which asks something.
  private let firstAsking: [String: Int]
  /// By place: the last page there up to the first question.
  private let lastBeforeQuestions: [String: Int]

  init(_ journey: Journey) {
    self.journey = journey
    let asks = journey.pages.map { !$0.questions.isEmpty }
    let addresses = journey.pages.map { PageAddress($0.address) }
    let paths = addresses.map(\.path)
    let first = asks.firstIndex(of: true)
    home = journey.home.map { addresses[$0] }
    var count = 0
    questionPagesBefore = asks.map { asksToo in
      defer { count += asksToo ? 1 : 0 }
      return count
    }
    firstAsking = Dictionary(
      paths.indices.filter { asks[$0] }.map { (paths[$0], $0) }, uniquingKeysWith: { one, _ in one }
    )
    lastBeforeQuestions = Dictionary(
      paths.indices.prefix((first ?? -1) + 1).map { (paths[$0], $0) },
      uniquingKeysWith: { _, last in last })
    self.paths = paths
    self.first = first
  }

  /// Whether a page before this one asks something at a place.
  func asks(before page: Int, at path: String) -> Bool {
    firstAsking[path].map { $0 < page } ?? false
  }

  /// Whether people pass a page before the first question.
  func isBeforeQuestions(_ page: Int) -> Bool {
    first.map { page < $0 || page == journey.home && page != $0 } ?? false
  }

  /// Whether a place is further on to the first question than a page is.
  func leadsOn(_ path: String, from page: Int) -> Bool {
    guard path != paths[page], let last = lastBeforeQuestions[path] else { return false }
    return last > page || page == journey.home
  }
}
