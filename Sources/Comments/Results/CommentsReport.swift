package import Report
package import Words

/// What users say of a form, held against what its audit found, as it is told.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there,
/// texts are in one language. Nothing in it points to the people who wrote.
package struct CommentsReport: Codable, Sendable, Equatable {
  /// The number of the form; it rises when a key is renamed or removed.
  package static let currentSchema = 1

  package var schema: Int
  package var tool: Report.Tool
  package var language: Language
  package var export: String
  package var format: String
  /// nil when no form was named.
  @OrNull package var target: String?
  /// Why the comments are not held against the form that was named; nil where they are.
  @OrNull package var notCompared: String?
  package var comments: Int
  package var empty: Int
  package var cut: Int
  @OrNull package var firstDay: String?
  @OrNull package var lastDay: String?
  @OrNull package var release: String?
  /// Below this number of comments, no share is told.
  package var sharesFrom: Int
  package var replaced: [Replaced]
  package var unsorted: Unsorted
  package var themes: [Theme]
  /// Failing rules, first those whose points weigh most once comments confirm them.
  package var changes: [ConfirmedChange]
  /// Comments from which a rule counts as confirmed, and what its points are multiplied by.
  package var confirmedFrom: Int
  package var confirmedFactor: Double

  /// How many identifiers of a kind were replaced by marks.
  package struct Replaced: Codable, Sendable, Equatable {
    package var kind: String
    package var title: String
    package var count: Int
  }

  /// A share of all comments and its 95 % interval, from 0 to 1.
  package struct Share: Codable, Sendable, Equatable {
    package var value: Double
    package var low: Double
    package var high: Double
  }

  /// Comments in which no theme was found.
  package struct Unsorted: Codable, Sendable, Equatable {
    package var comments: Int
    @OrNull package var share: Share?
    package var verbatims: [Quote]
  }

  /// A theme, and what became of it in the audit.
  package struct Theme: Codable, Sendable, Equatable {
    package var id: String
    package var title: String
    package var tone: String
    package var comments: Int
    @OrNull package var share: Share?
    /// `confirmed`, `notVisible`, `unheard`; nil for praise, for what is off topic, and where
    /// the comments are held against no audit.
    @OrNull package var outcome: Outcome?
    /// Linked rules that fail.
    package var rules: [Rule]
    /// Mean seconds of the questions that these rules are about, and of those that comments name.
    @OrNull package var seconds: Double?
    package var questions: [Subject]
    package var verbatims: [Quote]
    /// Comments before the release and from it on.
    @OrNull package var before: Int?
    @OrNull package var after: Int?
    /// The mean of ratings; nil when there is none.
    @OrNull package var rating: Double?
  }

  package enum Outcome: String, Codable, Sendable, CaseIterable {
    case confirmed, notVisible, unheard
  }

  /// A rule of the audit that fails.
  package struct Rule: Codable, Sendable, Equatable {
    package var id: String
    package var title: String
    package var findings: Int
  }

  /// A question or a page that comments speak of.
  package struct Subject: Codable, Sendable, Equatable {
    /// The id of a question, or the key of a page.
    package var id: String
    package var wording: String
    package var comments: Int
  }

  /// What somebody wrote.
  package struct Quote: Codable, Sendable, Equatable {
    package var line: Int
    package var text: String
    @OrNull package var day: String?
    /// The ids of the questions it speaks of, or the key of a page.
    package var about: [String]
  }

  /// What to change, and who asks for it.
  package struct ConfirmedChange: Codable, Sendable, Equatable {
    package var rule: String
    package var title: String
    package var points: Double
    package var weighted: Double
    package var comments: Int
    /// The themes that confirm it.
    package var themes: [String]
  }

  /// Indented JSON with a final newline: the same comments, the same bytes.
  package var json: String { JSONTexts.text(self) }
}
