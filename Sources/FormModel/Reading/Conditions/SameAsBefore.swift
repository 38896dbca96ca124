/// Finds the questions that a box spares people: it comes ticked, says that the answers are the same as
/// before, and what follows it asks once more what was asked before it.
struct SameAsBefore {
  let context: PageContext

  /// The same questions; those that the box spares depend on its being unticked.
  func withTwins(_ questions: [Question]) -> [Question] {
    guard let box = questions.firstIndex(where: isTickedTwin) else { return questions }
    let before = Set(questions[..<box].map(\.wording)).subtracting([""])
    let twins = questions[(box + 1)...].prefix { before.contains($0.wording) }
    guard twins.count >= Self.fewest else { return questions }
    var result = questions
    for place in twins.indices where result[place].condition == nil {
      result[place].isConditional = true
      result[place].condition = AnswerCondition(question: box, choices: [], evidence: .words)
    }
    return result
  }

  private func isTickedTwin(_ question: Question) -> Bool {
    question.behaviour.contains(.repeatsAnswers) && question.fields[0].kind == .checkbox
      && question.controls.allSatisfy { context.controls[$0].isPrefilled }
  }

  private static let fewest = 2
}
