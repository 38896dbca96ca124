package import Words

/// What a comment speaks of: some questions, a step, or the whole journey.
package struct Tie: Sendable {
  package let subject: Subject
  /// By which words it was found.
  package let because: Sentence

  package enum Subject: Sendable, Hashable {
    /// The ids of the questions that ask for one thing.
    case questions([String])
    /// The key of a page.
    case page(String)
    case journey
  }

  static let wholeJourney = Tie(
    subject: .journey, because: Sentence("no question and no step is named"))
}
