package import Deciding
import Words

extension MandateReport {
  /// What follows for the form: what no line allows is not asked any more, and what the text leaves
  /// optional may stay empty. What is ambiguous is left to people.
  package var decisions: Decisions {
    Decisions(journey: target, edits: questions.compactMap(decision))
  }

  private func decision(_ question: Question) -> Decision? {
    let edit: Decision.Edit
    switch question.verdict {
    case .sensitiveWithoutLine, .notInMandate: edit = .drop(question.id)
    case .requiredThoughOptional: edit = .optional(question.id)
    case .ambiguous, .allowed: return nil
    }
    return Decision(
      edit, wordings: question.wording.isEmpty ? [] : [question.wording],
      because: Sentence("\(text.title): \(question.because)").text(in: language))
  }
}
