import FormModel

/// Tells which answers people may leave blank, over a whole journey.
///
/// A page of one question that marks nothing says nothing by itself: where other pages of the journey
/// mark what is compulsory, it is optional.
struct Blanks {
  private let marksCompulsory: Bool

  init(_ journey: Journey) {
    marksCompulsory = journey.pages.contains { page in
      page.questions.contains { $0.fields.contains(where: \.isRequired) }
    }
  }

  /// The probability that somebody who meets a question answers it; nil when everybody must.
  func chanceOfAnswer(_ question: Question, _ parameters: TimeParameters) -> Double? {
    guard question.isOptional || marksCompulsory && !question.isRequired else { return nil }
    return chanceOfOptionalAnswer(question, parameters)
  }

  /// The same of a question that may stay empty.
  func chanceOfOptionalAnswer(_ question: Question, _ parameters: TimeParameters) -> Double {
    parameters.value(
      question.behaviour.contains(.isComment) ? .optionalCommentAnswered : .optionalAnswered)
  }
}
