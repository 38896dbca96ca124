import Auditing
import Words

extension Shape where Value == Scoring {
  /// `scoring.yaml`: how findings become a mark and a letter.
  static var scoring: Shape {
    .record(
      Sentence("the scoring"),
      .required(
        "weights", .weights, Sentence("The part of each category in the mark"),
        hint: Sentence("give a weight to each category")),
      .required(
        "letters", .letters, Sentence("The lowest mark of each letter"),
        hint: Sentence("write letters: { A: 90, B: 75, C: 60, D: 40 }")),
      .required(
        "blocker cap", .word(Score.Letter.self, Sentence("a letter")),
        Sentence("The best letter of a form with a blocker"),
        hint: Sentence("write the best letter of a form with a blocker")),
      .required(
        "burden cap", .burdenCap, Sentence("The best letter of a form that asks far too much"),
        hint: Sentence("write burden cap: { letter: E, questions: 300, minutes: 120 }")),
      .required(
        "scale", .number(.above0(upTo: 100)),
        Sentence("What the weight of a rule is multiplied by"),
        hint: Sentence("write what the weight of a rule is multiplied by"))
    ) { _, weights, letters, cap, burden, scale in
      let byCategory = Dictionary(zip(Rule.Category.allCases, weights)) { first, _ in first }
      return Scoring(
        weights: byCategory, letters: letters, blockerCap: cap, burdenCap: burden.letter,
        mostBurden: burden.limit, scale: scale)
    }
  }
}

extension Shape where Value == (letter: Score.Letter, limit: Scoring.Demand) {
  fileprivate static var burdenCap: Shape {
    .record(
      Sentence("the burden cap"),
      .required(
        "letter", .word(Score.Letter.self, Sentence("a letter")), Sentence("The best letter"),
        hint: Sentence("write the best letter")),
      .required(
        "questions", .number(.above0(upTo: 100_000)),
        Sentence("More questions than this are too many"),
        hint: Sentence("write how many are too many")),
      .required(
        "minutes", .number(.above0(upTo: 100_000)),
        Sentence("A longer median, in minutes, is too long"),
        hint: Sentence("write which median is too long"))
    ) { _, letter, questions, minutes in
      (letter, Scoring.Demand(questions: questions, minutes: minutes))
    }
  }
}

extension Shape where Value == [Double] {
  /// In the order of the categories: parts of a hundred, since reports say so.
  fileprivate static var weights: Shape {
    .table(
      Sentence("the weights of the categories"),
      Rule.Category.allCases.map {
        .required(
          $0.rawValue, .number(.points), Sentence("Its part of a hundred"),
          hint: Sentence("write 0 for a category which does not count"))
      }
    ) { value, weights in
      let sum = weights.reduce(0, +)
      if abs(sum - 100) < 0.001 { return weights }
      value.problem(
        Sentence("the weights add up to \(sum), not 100"),
        hint: Sentence("they are parts of a hundred"))
      return nil
    }
  }

  /// The lowest mark of each letter but the last, from the best to the worst.
  fileprivate static var letters: Shape {
    let names = Score.Letter.allCases.dropLast().map(\.rawValue)
    return .table(
      Sentence("the letters"),
      names.map {
        .required(
          $0, .number(.points), Sentence("Its lowest mark"),
          hint: Sentence("write the lowest mark of the letter"))
      }
    ) { value, marks in
      let wrong = marks.indices.dropFirst().first { marks[$0] >= marks[$0 - 1] }
      guard let wrong else { return marks }
      value.problem(
        Sentence("\(names[wrong].quoted) must be lower than \(names[wrong - 1].quoted)"),
        hint: Sentence("letters go down from A"))
      return nil
    }
  }
}
