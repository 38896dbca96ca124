package import Deciding
import Words

extension MandateReport {
  /// What follows for the form: what no line allows is not asked any more, and what the text leaves
  /// optional may stay empty. What is ambiguous is left to people, and so is a question on whose answer
  /// it hangs whether they may go on or what else they are asked: the form does not work without it.
  package var decisions: Decisions {
    Decisions(journey: target, edits: questions.compactMap(decision))
  }

  private func decision(_ question: Question) -> Decision? {
    let edit: Decision.Edit
    switch question.verdict {
    case .sensitiveWithoutLine: edit = .drop(question.id)
    case .notInMandate where !question.decides: edit = .drop(question.id)
    case .requiredThoughOptional: edit = .optional(question.id)
    case .notInMandate, .ambiguous, .noData, .allowed: return nil
    }
    return Decision(
      edit, wordings: question.wording.isEmpty ? [] : [question.wording],
      because: Sentence("\(text.title): \(question.because)").text(in: language))
  }
}
