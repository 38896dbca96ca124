import Auditing

/// Reads `scoring.yaml`: how findings become a mark and a letter.
struct ScoringReader {
  /// nil when there is a problem, which is then told.
  func scoring(_ file: ValueReader) -> Scoring? {
    guard let map = file.map("the scoring", keys: ["weights", "letters", "blocker cap", "scale"])
    else { return nil }
    let weights = map.required("weights", hint: "give a weight to each category").flatMap(weights)
    let letters = map.required("letters", hint: "write letters: { A: 90, B: 75, C: 60, D: 40 }")
      .flatMap(letters)
    let cap: Score.Letter? = map.required(
      "blocker cap", hint: "write the best letter of a form with a blocker")?
      .choice("a letter")
    let scale = map.required("scale", hint: "write what the weight of a rule is multiplied by")?
      .number(.above0(upTo: 100))
    guard let weights, let letters, let cap, let scale else { return nil }
    return Scoring(weights: weights, letters: letters, blockerCap: cap, scale: scale)
  }

  /// The weights are parts of a hundred, since reports say so.
  private func weights(_ value: ValueReader) -> [Rule.Category: Double]? {
    let categories = Rule.Category.allCases
    guard let map = value.map("the weights of the categories", keys: categories.map(\.rawValue))
    else { return nil }
    var weights: [Rule.Category: Double] = [:]
    for category in categories {
      weights[category] = map.required(
        category.rawValue, hint: "write 0 for a category which does not count")?
        .number(.points)
    }
    guard weights.count == categories.count else { return nil }
    let sum = weights.values.reduce(0, +)
    guard abs(sum - 100) < 0.001 else {
      value.problem("the weights add up to \(sum), not 100", hint: "they are parts of a hundred")
      return nil
    }
    return weights
  }

  /// The lowest mark of each letter but the last, from the best to the worst.
  private func letters(_ value: ValueReader) -> [Double]? {
    let names = Score.Letter.allCases.dropLast().map(\.rawValue)
    guard let map = value.map("the letters", keys: names) else { return nil }
    let marks = names.map { name in
      map.required(name, hint: "write the lowest mark of the letter")?.number(.points)
    }
    let read = marks.compactMap(\.self)
    guard read.count == names.count else { return nil }
    for position in read.indices.dropFirst() where read[position] >= read[position - 1] {
      map.optional(names[position])?.problem(
        "\(names[position].quoted) must be lower than \(names[position - 1].quoted)",
        hint: "letters go down from A")
      return nil
    }
    return read
  }
}
