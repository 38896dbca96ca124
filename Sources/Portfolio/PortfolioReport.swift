package import Report
package import Words

/// The questions that all forms of an organisation ask, each once, as they are told.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there,
/// times are in seconds.
package struct PortfolioReport: Codable, Sendable, Equatable {
  /// The number of the form; it rises when a key is renamed or removed.
  package static let currentSchema = 1

  package var schema: Int
  package var tool: Report.Tool
  package var language: Language
  package var status: Report.Status
  package var targets: [Target]
  package var totals: Totals
  /// What asking once would spare most comes first.
  package var questions: [Question]

  /// A form of the organisation, as it was asked for.
  package struct Target: Codable, Sendable, Equatable {
    package var name: String
    /// Which it declares, such as `fr`; empty when it declares none.
    package var language: String
    package var outcome: Report.Audit.Outcome
    @OrNull package var reason: String?
    /// How many questions it asks, conditional ones included.
    package var questions: Int
    /// People who go through it in a year; nil where nobody says.
    @OrNull package var responsesPerYear: Int?
  }

  /// What all forms ask together.
  package struct Totals: Codable, Sendable, Equatable {
    /// Questions, each as often as it is asked.
    package var asked: Int
    /// Questions, each once.
    package var different: Int
    /// Those of them that several forms ask.
    package var shared: Int
    package var contradictory: Int
    package var cost: Cost
  }

  /// What it takes to answer, in all forms together.
  package struct Cost: Codable, Sendable, Equatable {
    /// The mean seconds of somebody who goes through each form once.
    package var seconds: Double
    /// Those which would be spared if only the form where it takes longest asked.
    package var secondsSpared: Double
    /// Of everybody in a year; nil where no number of people is known.
    @OrNull package var hoursPerYear: Double?
    @OrNull package var hoursSpared: Double?
  }

  /// One question, and how the forms ask it.
  package struct Question: Codable, Sendable, Equatable {
    /// The wording with the fewest findings, then the fewest seconds.
    package var wording: String
    @OrNull package var purpose: String?
    /// The places of the forms among the targets, from 0.
    package var targets: [Int]
    package var requiredIn: [Int]
    package var optionalIn: [Int]
    package var wordings: [Variant]
    /// What is filled: the kind of each field.
    package var kinds: [Variant]
    /// How a date is to be written, as in `JJ/MM/AAAA`.
    package var formats: [Variant]
    /// The numbers of answers on offer, where the lists differ.
    package var answers: [Variant]
    package var contradictions: [Contradiction]
    package var cost: Cost
  }

  /// One of the ways in which forms ask a question.
  package struct Variant: Codable, Sendable, Equatable {
    package var text: String
    package var targets: [Int]
  }

  /// What forms do not agree about.
  package enum Contradiction: String, Codable, Sendable, CaseIterable {
    /// A date is to be written in several ways.
    case formats
    /// It is typed here and chosen there.
    case kinds
    /// It must be answered here and may stay empty there.
    case required
    /// Other answers are on offer.
    case answers
    /// The same is asked in other words.
    case wordings
  }

  /// Indented JSON with a final newline: the same forms, the same bytes.
  package var json: String { JSONTexts.text(self) }
}
