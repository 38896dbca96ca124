import Markup

/// Tells on which answers the questions of one form depend.
struct ConditionReader {
  let context: PageContext

  private var controls: [Control] { context.controls }
  private var vocabulary: Vocabulary { context.vocabulary }

  /// Where a control stands among the questions.
  private struct Place {
    let question: Int
    /// The place of its first answer among those of the question.
    let firstChoice: Int
    /// The places of the answers of a list by their values; empty for other controls.
    var choices: [String: Int] = [:]
  }

  /// The same questions, each with its condition.
  func withConditions(_ questions: [Question]) -> [Question] {
    let places = context.conditions.all.isEmpty ? [:] : places(of: questions)
    var byBlock: [Int: AnswerCondition] = [:]
    var yesNo = YesNoQuestion()
    return questions.enumerated().map { index, question in
      var question = question
      question.condition =
        condition(byBlockAround: question, at: index, questions, places, &byBlock)
        ?? condition(byWordsOf: question, after: yesNo)
        ?? (question.isConditional
          ? AnswerCondition(question: nil, choices: [], evidence: .markup) : nil)
      yesNo.pass(question, at: index, vocabulary)
      return question
    }
  }

  /// By the node index of a control.
  private func places(of questions: [Question]) -> [Int: Place] {
    var places: [Int: Place] = [:]
    for (index, question) in questions.enumerated() {
      var choice = 0
      for field in question.fields {
        let isOneChoiceEach = field.controls.count == field.choices.count
        for (offset, control) in field.controls.enumerated() {
          places[controls[control].element.index] = Place(
            question: index, firstChoice: choice + (isOneChoiceEach ? offset : 0),
            choices: field.kind == .select ? choices(of: controls[control].element, choice) : [:])
        }
        choice += field.choices.count
      }
    }
    return places
  }

  private func choices(of list: Element, _ first: Int) -> [String: Int] {
    let answers = ListAnswers(
      options: context.census.lists.options(of: list), vocabulary: vocabulary)
    return Dictionary(
      answers.answers.enumerated().map { offset, answer in
        (answer.option[.value] ?? answer.text, first + offset)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// `byBlock` keeps what was found of each block that an answer shows.
  private func condition(
    byBlockAround question: Question, at index: Int, _ questions: [Question],
    _ places: [Int: Place],
    _ byBlock: inout [Int: AnswerCondition]
  ) -> AnswerCondition? {
    guard let first = question.controls.first,
      let shown = context.conditions.condition(around: controls[first].element.index)
    else { return nil }
    let block = shown.block.lowerBound
    let found = byBlock[block] ?? condition(of: shown, questions, places)
    byBlock[block] = found
    return found.question == index
      ? AnswerCondition(question: nil, choices: [], evidence: .markup) : found
  }

  private func condition(
    of shown: DisplayCondition, _ questions: [Question], _ places: [Int: Place]
  ) -> AnswerCondition {
    let asking = shown.sources.lazy.compactMap { places[$0.control]?.question }.first
    guard let asking else {
      return AnswerCondition(question: nil, choices: [], evidence: .markup)
    }
    let found = shown.sources.map { choice(of: $0, in: asking, places) }
    let known = Set(found.compactMap(\.self))
    // One answer that is not understood, or that another question takes, may be enough.
    let isUnderstood = !found.contains(nil) && found.count <= Self.mostAnswers
    let choices =
      shown.isNegated ? Set(0..<questions[asking].choices).subtracting(known) : known
    return AnswerCondition(
      question: asking, choices: isUnderstood ? choices.sorted() : [], evidence: .markup)
  }

  /// Every question of the block bears them.
  private static let mostAnswers = 500

  private func choice(
    of source: DisplayCondition.Controller, in question: Int, _ places: [Int: Place]
  ) -> Int? {
    guard let place = places[source.control], place.question == question else { return nil }
    switch source.answer {
    case .ticked: return place.firstChoice
    case .choice(let value): return place.choices[value]
    case .unknown: return nil
    }
  }

  /// "Si oui, lesquels ?" after a question answered by yes or no; "le cas échéant" anywhere.
  private func condition(
    byWordsOf question: Question, after yesNo: YesNoQuestion
  ) -> AnswerCondition? {
    let evidence: AnswerCondition.ConditionEvidence = question.isConditional ? .markup : .words
    for text in [question.wording, question.legend] where !text.isEmpty {
      let words = FoldedWords(text)
      if vocabulary.isAtStart(.ifYes, of: words) {
        return AnswerCondition(question: yesNo.question, choices: yesNo.yes, evidence: evidence)
      }
      if vocabulary.isAtStart(.ifNo, of: words) {
        return AnswerCondition(question: yesNo.question, choices: yesNo.no, evidence: evidence)
      }
      if vocabulary.isAtStart(.ifItApplies, of: words)
        || vocabulary.isAtEnd(.ifItApplies, of: words)
      {
        return AnswerCondition(question: nil, choices: [], evidence: evidence)
      }
    }
    return nil
  }
}

/// The last question passed that is answered by yes or no, or by ticking one box.
private struct YesNoQuestion {
  private(set) var question: Int?
  /// The places of its answers that say yes, and of those that say no.
  private(set) var yes: [Int] = []
  private(set) var no: [Int] = []

  private static let mostChoices = 12

  mutating func pass(_ question: Question, at index: Int, _ vocabulary: Vocabulary) {
    guard (1...Self.mostChoices).contains(question.choices) else { return }
    if question.choices == 1 {
      if question.condition == nil { self = YesNoQuestion(question: index, yes: [0]) }
      return
    }
    let first = question.fields.flatMap(\.choices).map { FoldedWords($0, limit: 1) }
    let yes = first.indices.filter { vocabulary.isMentioned(.answersYes, in: first[$0]) }
    let no = first.indices.filter { vocabulary.isMentioned(.answersNo, in: first[$0]) }
    if !yes.isEmpty || !no.isEmpty { self = YesNoQuestion(question: index, yes: yes, no: no) }
  }
}
