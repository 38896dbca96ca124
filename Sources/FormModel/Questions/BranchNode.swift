/// What counts of a question for the ways through a form.
struct BranchNode: Sendable {
  /// The question on which it depends.
  var parent: Int?
  /// Whether it depends on an answer at all, known or not.
  let isRevealed: Bool
  /// The answers of that question which bring it; empty when unknown.
  var choices: [Int]
  /// How many answers it offers itself.
  let answers: Int
  /// Whether its own answers exclude one another.
  let isSingleChoice: Bool
  /// Whether people may give none of them.
  let mayBeLeftBlank: Bool
  /// The questions that depend on it, in order.
  var children: [Int] = []

  init(
    parent: Int?, isRevealed: Bool, choices: [Int], answers: Int, isSingleChoice: Bool,
    mayBeLeftBlank: Bool
  ) {
    self.parent = parent
    self.isRevealed = isRevealed
    self.choices = choices
    self.answers = answers
    self.isSingleChoice = isSingleChoice
    self.mayBeLeftBlank = mayBeLeftBlank
  }

  init(_ question: Question) {
    let offering = question.fields.filter { !$0.choices.isEmpty }
    self.init(
      parent: question.condition?.question,
      isRevealed: question.condition != nil || question.isConditional,
      choices: question.condition?.choices ?? [], answers: question.choices,
      isSingleChoice: offering.count == 1
        && (offering[0].kind == .radio || offering[0].kind == .select),
      mayBeLeftBlank: question.isOptional || question.isMarkedOptional)
  }
}
