package import Auditing
import FormModel
import Markup
import Words

/// Tries rules on their own examples, through the ordinary pipeline: a finding at each mark, and
/// nowhere else.
package struct ExampleRunner: Sendable {
  /// Something that the rule found on a page of an example.
  struct Sighting: Hashable {
    let subject: SubjectKind
    /// The place among the pages of the example, from 0.
    let page: Int
    /// The value of `MarkedHTML.attribute` on the element found, if it has one.
    let mark: String?
    /// What was found, in words for people.
    let place: String
  }

  private let book: RuleBook
  private let reader: PageReader

  package init(book: RuleBook) {
    self.book = book
    reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
  }

  /// Tries every example of one rule, the bad ones first.
  package func trials(of rule: Rule) throws -> [ExampleTrial] {
    let auditor = Auditor(book: book.judging([rule]))
    let bad = try rule.examples.bad.map { try trial(of: rule, on: $0, isBad: true, by: auditor) }
    let good = try rule.examples.good.map { try trial(of: rule, on: $0, isBad: false, by: auditor) }
    return bad + good
  }

  private func trial(
    of rule: Rule, on example: Example, isBad: Bool, by auditor: Auditor
  ) throws -> ExampleTrial {
    let pages = example.pages.map(MarkedHTML.init)
    let journey = Journey(
      name: rule.id, pages: try pages.enumerated().map { try page($0.element, number: $0.offset) },
      home: example.hasHome ? 0 : nil)
    let found = auditor.audit(journey).verdicts.flatMap(\.findings).map(Sighting.init)
    let expectation = ExampleExpectation(
      marks: isBad ? pages.map(\.count) : [], subject: isBad ? example.expected : nil)
    return ExampleTrial(
      rule: rule.id, isBad: isBad, line: example.line, outcomes: expectation.outcomes(of: found))
  }

  private func page(_ marked: MarkedHTML, number: Int) throws -> Page {
    reader.page(
      from: try Document(parsing: Array(marked.html.utf8)), address: nil,
      fileName: "page-\(number + 1).html")
  }
}

extension ExampleRunner.Sighting {
  fileprivate init(_ finding: Finding) {
    self.init(
      subject: finding.subject.kind, page: finding.place.page ?? 0,
      mark: finding.place.element?[attribute: MarkedHTML.attribute],
      place: finding.message.text(in: .english))
  }
}

/// What became of one example of a rule.
package struct ExampleTrial: Sendable, Hashable {
  /// The id of the rule.
  package let rule: String
  /// Whether the rule had to fail.
  package let isBad: Bool
  /// Where the example stands in the file of the rule, from 1.
  package let line: Int
  /// `validated` alone, or everything that went wrong.
  package let outcomes: [ExampleOutcome]

  /// Whether the rule found what it had to, and nothing else.
  package var isValidated: Bool { outcomes == [.validated] }
}

/// Whether a rule did on an example what its author says.
package enum ExampleOutcome: Sendable, Hashable {
  /// A finding at each mark and nowhere else.
  case validated
  /// A finding where there must be none.
  case noisy(place: String)
  /// No finding where there must be one.
  case missing(place: String)
}

/// What is wrong with the HTML of an example.
enum ExampleMistake: Error {
  case unknownExpansion(String)
  case tooMany(String)
  case badName(String)
  case strayMark(before: String)

  var sentence: Sentence {
    switch self {
    case .unknownExpansion(let written):
      Sentence("\(written.quoted) is nothing that an example can write out")
    case .tooMany(let written):
      Sentence("\(written.quoted) is not a count from 1 to \(ExampleExpansion.most)")
    case .badName(let written): Sentence("\(written.quoted) gives no name that a control can have")
    case .strayMark(let text):
      Sentence("the mark ↓ stands before \(text.quoted), which is no start tag")
    }
  }

  private static let radios = "{5 radios colour}"

  var hint: Sentence? {
    switch self {
    case .unknownExpansion(let written):
      ExampleExpansion.hint(for: written)
    case .tooMany: Sentence("nobody needs more to show a rule at work")
    case .badName:
      Sentence(
        "write \(Self.radios): one word of letters, digits, dashes and underscores")
    case .strayMark: Sentence("put it just before a “<”: ↓<select id=c>")
    }
  }
}
