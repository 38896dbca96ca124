public import Auditing

/// Tries a rule on its own examples: a finding at each mark, and nowhere else.
public struct ExampleRunner: Sendable {
  /// The pages of an example, ready to be read and audited.
  public struct Visit: Sendable {
    /// In order; each marked start tag has the attribute `MarkedHTML.attribute`.
    public let pages: [MarkedHTML]
    /// Whether the first page is the home page of a journey.
    public let hasHome: Bool
  }

  /// Something that the rule found on a page of an example.
  public struct Sighting: Sendable, Hashable {
    /// The kind of subject that was found.
    public let subject: SubjectKind
    /// The place among the pages of the example, from 0.
    public let page: Int
    /// The value of `MarkedHTML.attribute` on the element found, if it has one.
    public let mark: String?
    /// Where it is, in words for people: a line, a selector, a snippet.
    public let place: String

    public init(subject: SubjectKind, page: Int, mark: String?, place: String) {
      self.subject = subject
      self.page = page
      self.mark = mark
      self.place = place
    }
  }

  private let book: RuleBook
  private let audit: @Sendable (Rule, Visit, RuleBook) throws -> [Sighting]

  /// `audit` reads the pages and tells what this one rule finds on them.
  public init(
    book: RuleBook, audit: @escaping @Sendable (Rule, Visit, RuleBook) throws -> [Sighting]
  ) {
    self.book = book
    self.audit = audit
  }

  /// Tries every example of every rule, in the order of the book.
  public func trials() throws -> [ExampleTrial] {
    try book.rules.flatMap(trials)
  }

  /// Tries every example of one rule, the bad ones first.
  public func trials(of rule: Rule) throws -> [ExampleTrial] {
    let bad = try rule.examples.bad.map { try trial(of: rule, on: $0, isBad: true) }
    let good = try rule.examples.good.map { try trial(of: rule, on: $0, isBad: false) }
    return bad + good
  }

  private func trial(of rule: Rule, on example: Example, isBad: Bool) throws -> ExampleTrial {
    let visit = Visit(pages: example.pages.map(MarkedHTML.init), hasHome: example.hasHome)
    let found = try audit(rule, visit, book)
    let expectation = ExampleExpectation(
      marks: isBad ? visit.pages.map(\.count) : [],
      subject: isBad ? example.expected : nil)
    return ExampleTrial(
      rule: rule.id, isBad: isBad, line: example.line, outcomes: expectation.outcomes(of: found))
  }
}
