import TestSupport

@testable import FormModel

/// Questions with conditions on one another, made at random.
struct GeneratedBranches {
  let questions: [Question]
  let seconds: [Double]
  let probabilities: [Double]

  /// Conditions point to questions before, unless they may be wild: forward, round, nowhere.
  init(
    count: Int, areConditional: Bool = true, areWild: Bool = false,
    using random: inout SeededGenerator
  ) {
    questions = (0..<count).map { place in
      let kind =
        [FieldKind.radio, .select, .checkbox, .text].randomElement(using: &random) ?? .text
      let answers = kind == .text ? 0 : Int.random(in: 1...3, using: &random)
      return Self.question(
        kind, answers: answers, isOptional: Bool.random(using: &random),
        condition: areConditional
          ? Self.condition(of: place, count: count, isWild: areWild, using: &random) : nil)
    }
    seconds = (0..<count).map { _ in Double(Int.random(in: 0...60, using: &random)) }
    probabilities = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
  }

  private static func condition(
    of place: Int, count: Int, isWild: Bool, using random: inout SeededGenerator
  ) -> AnswerCondition? {
    guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
    let asking = isWild ? Int.random(in: -2..<(count + 2), using: &random) : place - 1
    let parent = isWild ? asking : Int.random(in: -1...max(-1, asking), using: &random)
    let choices = (0..<3).filter { _ in Bool.random(using: &random) }
    return AnswerCondition(
      question: !isWild && parent < 0 ? nil : parent, choices: choices, evidence: .markup)
  }

  static func question(
    _ kind: FieldKind, answers: Int, isOptional: Bool = false, condition: AnswerCondition? = nil
  ) -> Question {
    let field = Field(
      kind: kind, controls: [], choices: (0..<answers).map { "choice \($0)" }, wording: "",
      isRequired: !isOptional, hasSuggestions: false, maximumLength: nil, minimumLength: nil)
    return Question(
      key: "", wording: "", heading: "", legend: "", hint: "", fields: [field], purpose: nil,
      isRequired: !isOptional, isOptional: isOptional, isMarkedOptional: false,
      isConditional: condition != nil, isConfirmation: false, isAboutSomebodyElse: false,
      tellsFormat: false, dateParts: [], condition: condition)
  }

  /// The seconds of every way through the questions, by trying all answers: for small forms.
  var allWays: [Double] {
    // So far: the seconds, and what each question was answered; nil when it was not met.
    var ways: [(seconds: Double, answers: [Set<Int>?])] = [(0, [])]
    for (place, question) in questions.enumerated() {
      ways = ways.flatMap { way in
        meetings(place, way.answers).flatMap { isMet in
          (isMet ? possibleAnswers(question) : [nil]).map { answer in
            (way.seconds + (isMet ? seconds[place] : 0), way.answers + [answer])
          }
        }
      }
    }
    return ways.map(\.seconds)
  }

  private func meetings(_ place: Int, _ answers: [Set<Int>?]) -> [Bool] {
    guard let condition = questions[place].condition else { return [true] }
    guard let parent = condition.question else { return [true, false] }
    guard let answer = answers[parent] else { return [false] }
    let known = condition.choices.filter { $0 < questions[parent].choices }
    return known.isEmpty ? [true, false] : [!answer.isDisjoint(with: known)]
  }

  private func possibleAnswers(_ question: Question) -> [Set<Int>?] {
    switch question.fields[0].kind {
    case .checkbox:
      return (0..<(1 << question.choices)).map { bits in
        Set((0..<question.choices).filter { bits & (1 << $0) != 0 })
      }
    case .text: return [[]]
    default:
      return (question.isOptional ? [[]] : []) + (0..<question.choices).map { [$0] }
    }
  }
}
