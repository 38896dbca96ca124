package import FormModel

/// The shortest way from a home page to what people came for, click by click.
package struct EntryPath: Sendable {
  /// One click: the words that people read, and where they find them.
  package struct Click: Sendable {
    package let words: String
    package let region: LinkRegion
    /// The place among the links of its page, from 1, and how many there are.
    package let rank: Int
    package let links: Int
    /// The heading above it; nil where there is none.
    package let heading: String?
    /// Where it leads.
    package let address: String
    /// The questions of the page that it leads to; nil when that page was not read.
    package internal(set) var questions: Int?
  }

  package enum Outcome: Sendable, Equatable {
    case found
    /// No way was found among the pages that were read.
    case noWay
    /// The search ended before all pages were read.
    case tooManyPages
    /// The home page could not be read.
    case noHome
  }

  package let home: Page
  package let clicks: [Click]
  package let outcome: Outcome
  /// How many pages were read.
  package let pagesRead: Int

  /// The pages between the home page and the goal which ask nothing.
  package var pagesWithoutQuestion: Int {
    clicks.dropLast().count { $0.questions == 0 }
  }
}

/// What an entry path leads to.
package enum EntryGoal: Sendable, Equatable {
  case firstQuestion
  case address(String)

  /// - Parameter text: An address, or the words “first question”.
  package init(_ text: String) {
    self = text.lowercased() == "first question" ? .firstQuestion : .address(text)
  }
}
