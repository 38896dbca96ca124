import FormModel
import Words

/// Tells whether a button may send the answers of a procedure for good.
struct SendingJudge {
  let vocabulary: Vocabulary
  /// Where the button stands.
  let page: Page

  /// A button that sends a form must say that it goes on, and not on the last step; any other must not
  /// say that it sends. What is in doubt is last.
  func mayBeLast(_ words: String, sendsForm: Bool) -> Bool {
    if vocabulary.isMentioned(.sending, in: words) { return true }
    guard sendsForm else { return false }
    let goesOn = vocabulary.isAtStart(.nextStep, of: FoldedWords(words, limit: 20))
    return !goesOn || isLastStep
  }

  private var isLastStep: Bool {
    guard let step = page.step, let total = step.total else { return page.isReview }
    return step.current >= total || page.isReview
  }
}
