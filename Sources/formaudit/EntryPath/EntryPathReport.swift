import FormAudit
import FormModel
import Report

/// An entry path for programs.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there.
struct EntryPathReport: Encodable {
  /// The number of the form; it rises when a key is renamed or removed.
  static let currentSchema = 1

  struct ToldClick: Encodable {
    /// The words of the link; empty where it has none.
    let words: String
    let address: String
    /// `header`, `menu`, `matter` or `footer`.
    let region: String
    /// The place among the links of its page, from 1, and how many there are.
    let link: Int
    let links: Int
    /// The heading above the link.
    @OrNull var heading: String?
    /// How many questions the page asks to which it leads; null where that page was not read.
    @OrNull var questions: Int?
  }

  let schema: Int
  let home: String
  /// An address, or `first question`.
  let goal: String
  /// `found`, `no way`, `too many pages` or `no home`.
  let outcome: String
  let clicks: [ToldClick]
  /// The pages on the way which ask nothing.
  let pagesWithoutQuestion: Int
  let pagesRead: Int

  init(_ path: EntryPath, to goal: EntryGoal) {
    schema = Self.currentSchema
    home = path.home.address
    self.goal = goal.name
    outcome = path.outcome.name
    clicks = path.clicks.map(ToldClick.init)
    pagesWithoutQuestion = path.pagesWithoutQuestion
    pagesRead = path.pagesRead
  }

  var json: String { JSONTexts.text(self) }
}

extension EntryPathReport.ToldClick {
  fileprivate init(_ click: EntryPath.Click) {
    words = click.words
    address = click.address
    region = click.region.name
    link = click.rank
    links = click.links
    heading = click.heading
    questions = click.questions
  }
}

extension EntryGoal {
  fileprivate var name: String {
    switch self {
    case .firstQuestion: "first question"
    case .address(let text): text
    }
  }
}

extension EntryPath.Outcome {
  fileprivate var name: String {
    switch self {
    case .found: "found"
    case .noWay: "no way"
    case .tooManyPages: "too many pages"
    case .noHome: "no home"
    }
  }
}

extension LinkRegion {
  fileprivate var name: String {
    switch self {
    case .header: "header"
    case .menu: "menu"
    case .matter: "matter"
    case .footer: "footer"
    }
  }
}
