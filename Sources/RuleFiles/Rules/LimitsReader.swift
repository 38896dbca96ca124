import Auditing

/// Reads `limits: { measure: questions, good: 8, poor: 25 }`.
struct LimitsReader {
  let facts: FactFinder

  /// nil when there is a problem, which is then told.
  func limits(_ value: ValueReader) -> Rule.Limits? {
    guard let map = value.map("a graded loss", keys: ["measure", "good", "poor"]) else {
      return nil
    }
    let measure = map.required("measure", hint: "name the fact that is graded").flatMap(measure)
    let good = map.required("good", hint: "the measure up to which nothing is lost")?.number(.ofFacts)
    let poor = map.required("poor", hint: "the measure from which everything is lost")?.number(.ofFacts)
    if let good, good == poor {
      value.problem(
        "“good” and “poor” are the same number",
        hint: "the loss grows from good to poor; for a single threshold use “when”")
      return nil
    }
    guard let measure, let good, let poor else { return nil }
    return Rule.Limits(measure: measure, good: good, poor: poor)
  }

  private func measure(_ value: ValueReader) -> Fact? {
    guard let name = value.text() else { return nil }
    guard let fact = facts.fact(named: name) else {
      facts.tellUnknown(name, at: value)
      return nil
    }
    guard fact.kind == .number else {
      value.problem(
        "\(name.quoted) cannot be graded: it is \(fact.kind.article)",
        hint: "a measure is a number")
      return nil
    }
    return fact
  }
}
