package import Deciding
package import FormModel
import Report
package import Timing
package import Words

/// What a form becomes: its pages, from the start to the confirmation, and why.
///
/// Whatever shows it (pages to click through, tables for workshops, files for other tools) is made of
/// this value alone.
package struct RedesignPlan: Sendable {
  /// What people call the procedure.
  package let title: String
  /// The language in which the pages speak; the words of questions are those of the form.
  package let language: Language
  package internal(set) var start: StartPage
  /// The pages that ask something, in order.
  package internal(set) var pages: [QuestionPage]
  /// What became of each question of the form, in the order of the form.
  package let fates: [QuestionFate]
  /// The decisions that make this plan, its pages among them.
  package internal(set) var decisions: Decisions
  /// What the decisions change, all together and each alone.
  package internal(set) var outcome: WhatIfReport
  /// What its pages take, from the start to the confirmation.
  package internal(set) var time = TimeSpread(p10: 0, p50: 0, p90: 0)

  /// The questions of all pages, in order.
  package var questions: [PlannedQuestion] { pages.flatMap(\.questions) }
}

/// The page from which people start.
package struct StartPage: Sendable, Equatable {
  /// What the procedure is for, in the words of the form; nil where it tells nothing.
  package let purpose: String?
  /// What tells whether a person may go on: the words of the questions asked first.
  package let conditions: [String]
  /// What to have at hand.
  package let documents: [Sentence]
  /// What happens next, in the words of the form; nil where it tells nothing.
  package let next: String?
  /// Where help is found, in the words of the form.
  package let help: String?
  /// Who has some answers already, such as `FranceConnect`, and the words of these questions.
  package let sources: [KnownSource]
  /// Minutes: one person in ten takes less, one in ten takes more.
  package internal(set) var minutes: ClosedRange<Int> = 0...0
  /// Whether people need to know how to stop and come back.
  package internal(set) var tellsSaving = false
}

/// Who has answers already.
package struct KnownSource: Sendable, Equatable {
  package let name: String
  /// The words of the questions that are not asked.
  package let questions: [String]

  /// Whether people sign in with it; what else has answers is asked by the service itself.
  var isSignIn: Bool { name.hasPrefix("FranceConnect") }
}

/// A page that asks something.
package struct QuestionPage: Sendable {
  package let title: String
  /// Each question before those that depend on its answer.
  package let questions: [PlannedQuestion]
}

/// What became of a question of the form.
package struct QuestionFate: Sendable {
  package let id: String
  package let wording: String
  package let page: String
  package let kind: FieldKind
  package let choices: Int
  package let isRequired: Bool
  package let end: End
  /// What rules advise about its words, which stay as they are until a team decides.
  package let advice: [String]

  package enum End: Sendable, Equatable {
    /// It is asked on a page, by its place.
    case asked(page: Int)
    /// It is asked as a part of the question with this id.
    case merged(into: String, page: Int)
    /// A source has the answer.
    case prefilled(source: String)
    case dropped
  }
}
