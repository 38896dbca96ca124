package import Timing

/// The pages of a form that is laid out anew: a start, pages of questions, a check, a confirmation.
///
/// What people do on them no longer follows from the pages that were, so that their time comes with them.
package struct DecidedPages: Sendable, Equatable {
  /// The questions of each page that asks some, by their places, in order.
  package var questions: [[Int]]
  /// What all of it takes, from the first look at the start.
  package var time: TimeSpread

  package init(questions: [[Int]], time: TimeSpread) {
    self.questions = questions
    self.time = time
  }
}
