package import Words

/// The ordered pages of one procedure, from the entry page to the confirmation.
package struct Journey: Sendable {
  /// The name that the report gives it.
  package let name: String
  package let pages: [Page]
  /// The identity of each page, unique in the journey: its name, title, or file name.
  package let pageKeys: [String]
  /// The index of the home page among the pages, when it is known.
  package let home: Int?
  /// How far the first question is from the home page.
  package let clicks: Clicks
  /// What is to know about how its pages were had, and what speaks against their order.
  package let notes: [Sentence]

  package init(name: String, pages: [Page], home: Int?, notes: [Sentence] = []) {
    let pages = StepsAhead(pages).pages
    self.name = name
    self.pages = pages
    self.home = home
    pageKeys = UniqueKeys.of(pages.map(\.slug))
    clicks = ClickPath(pages: pages).clicks(from: home)
    self.notes =
      notes + pages.compactMap(\.sendingOn) + Self.unreadFrames(of: pages)
      + StepOrder(pages: pages).notes
  }

  /// The journey of pages as people saw them: what was seen twice is one step.
  ///
  /// - Parameter home: The place of the home page among the visits.
  package init(name: String, visits: Visits, home: Int?, notes: [Sentence] = []) {
    self.init(
      name: name, pages: visits.pages, home: home.map { visits.places[$0] },
      notes: notes + visits.notes)
  }

  /// Frames of pages that are judged by the questions outside them.
  private static func unreadFrames(of pages: [Page]) -> [Sentence] {
    let read = Set(pages.map(\.address))
    return pages.filter { $0.outcome == .audited }.flatMap { page in
      page.notes.unreadFrames.filter { !read.contains($0) }.prefix(5).map {
        Sentence(
          "\(page.address) shows a frame that is not counted: audit \($0) too, or add --browser")
      }
    }
  }

  /// The questions that people meet by default, over all pages.
  package var askedQuestions: [Question] {
    pages.flatMap(\.questions).filter { !$0.isConditional }
  }

  /// The number of questions that show after an answer only.
  package var conditionalQuestions: Int {
    pages.reduce(0) { $0 + $1.questions.count(where: \.isConditional) }
  }
}

/// The number of clicks from the home page to the first question.
package enum Clicks: Sendable, Hashable {
  case count(Int)
  /// The pages of the journey give no way from the home page to the first question.
  case noWay
  /// No home page is known, or there is no question.
  case undecided
}

extension Page {
  /// Where its address leads; nil when it is there.
  fileprivate var sendingOn: Sentence? {
    askedFor.map { Sentence("\($0) sends on to \(address)") }
  }

  /// A short identity: the name that the team gives, else the title, else the end of the address.
  var slug: String {
    let words = FoldedWords(name.isEmpty ? title : name, limit: 8).words
    let fallback = address.split(separator: "/").last.map { FoldedWords(String($0)).words } ?? []
    let slug = (words.isEmpty ? fallback : words).joined(separator: "-")
    return slug.isEmpty ? "page" : slug
  }
}
