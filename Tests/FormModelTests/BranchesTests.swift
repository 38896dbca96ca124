import TestSupport
import Testing

@testable import FormModel

/// The quickest, the typical and the longest way through a form.
@Suite struct BranchesTests {
  private func ways(
    _ questions: [Question], seconds: [Double], probability: Double = 0.5
  ) -> Branches.Ways {
    Branches(questions).ways(
      seconds: seconds, probabilities: questions.map { _ in probability })
  }

  private func revealed(by question: Int?, _ choices: [Int]) -> Question {
    GeneratedBranches.question(
      .text, answers: 0,
      condition: AnswerCondition(question: question, choices: choices, evidence: .markup))
  }

  @Test func takesOneBranchOfASingleChoice() {
    let questions = [
      GeneratedBranches.question(.radio, answers: 3), revealed(by: 0, [0]), revealed(by: 0, [1]),
      revealed(by: 0, [2]),
    ]
    let ways = ways(questions, seconds: [1, 10, 20, 60])
    #expect(ways.least.seconds == 11)
    #expect(ways.least.chances == [1, 1, 0, 0])
    #expect(ways.typical.seconds == 31)
    #expect(ways.greatest.seconds == 61)
    #expect(ways.greatest.chances == [1, 0, 0, 1])
  }

  @Test func anAnswerThatBringsNothingCostsNothing() {
    let questions = [
      GeneratedBranches.question(.select, answers: 2), revealed(by: 0, [0]), revealed(by: 0, [0]),
    ]
    let ways = ways(questions, seconds: [1, 10, 20])
    #expect(ways.least.seconds == 1)
    #expect(ways.typical.seconds == 16)
    #expect(ways.greatest.seconds == 31)
  }

  @Test func addsUpWhatCheckBoxesBring() {
    let questions = [
      GeneratedBranches.question(.checkbox, answers: 2), revealed(by: 0, [0]), revealed(by: 0, [1]),
    ]
    let ways = ways(questions, seconds: [1, 10, 20])
    #expect(ways.least.seconds == 1)
    #expect(ways.greatest.seconds == 31)
  }

  @Test func followsBranchesInsideBranches() {
    let inner = GeneratedBranches.question(
      .radio, answers: 2,
      condition: AnswerCondition(question: 0, choices: [0], evidence: .markup))
    let questions = [
      GeneratedBranches.question(.radio, answers: 2), inner, revealed(by: 1, [0]),
      revealed(by: nil, []),
    ]
    let ways = ways(questions, seconds: [1, 2, 40, 8])
    #expect(ways.least.seconds == 1)
    #expect(ways.typical.seconds == 1 + 0.5 * (2 + 0.5 * 40) + 0.5 * 8)
    #expect(ways.greatest.seconds == 51)
  }

  @Test func withoutConditionsAllWaysAreTheSame() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let made = GeneratedBranches(
        count: Int.random(in: 0...20, using: &random), areConditional: false, using: &random)
      let ways = Branches(made.questions)
        .ways(seconds: made.seconds, probabilities: made.probabilities)
      let sum = made.seconds.reduce(0, +)
      #expect(
        [ways.least.seconds, ways.typical.seconds, ways.greatest.seconds] == [sum, sum, sum])
    }
  }

  @Test func findsTheEndsThatTryingAllAnswersFinds() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let made = GeneratedBranches(count: 6, using: &random)
      let ways = Branches(made.questions)
        .ways(seconds: made.seconds, probabilities: made.probabilities)
      let all = made.allWays
      #expect(ways.least.seconds == all.min(), "\(made.questions.map(\.condition))")
      #expect(ways.greatest.seconds == all.max(), "\(made.questions.map(\.condition))")
    }
  }

  @Test func isInOrderEvenWhenConditionsMakeNoSense() {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let made = GeneratedBranches(
        count: Int.random(in: 0...30, using: &random), areWild: true, using: &random)
      let ways = Branches(made.questions)
        .ways(seconds: made.seconds, probabilities: made.probabilities)
      let slack = 1e-9
      #expect(ways.least.seconds <= ways.typical.seconds + slack)
      #expect(ways.typical.seconds <= ways.greatest.seconds + slack)
      for way in [ways.least, ways.typical, ways.greatest] {
        #expect(way.chances.allSatisfy { (0...1).contains($0) })
      }
    }
  }

  /// Each question waits for the next one or for the one before, all the way round.
  @Test(arguments: [1, 29_999])
  func goesRoundLongCircles(step: Int) {
    let count = 30_000
    let questions = (0..<count).map { place in
      GeneratedBranches.question(
        .radio, answers: 2,
        condition: AnswerCondition(
          question: (place + step) % count, choices: [0], evidence: .markup))
    }
    let ways = ways(questions, seconds: Array(repeating: 1, count: count))
    #expect(ways.least.seconds == 0)
    #expect(ways.greatest.seconds == Double(count))
  }
}
