import Comparing
import Report

extension ConfigSchema {
  /// What targets may ask of people, in all and more than before.
  static let budget = Parts.object(
    "A limit on measures",
    [
      "match": Parts.words("The targets it is about; * stands for anything"),
      "level": Parts.word(["warning", "error"], "Whether the gate refuses"),
      "max": measures(marks: false, limit, "The most that is accepted"),
      "min": measures(marks: true, limit, "The least mark that is accepted"),
      "maxIncrease": measures(marks: false, amount, "The most that may be added"),
      "maxDecrease": measures(marks: true, amount, "The most that a mark may lose"),
    ], required: ["match"]
  ).adding(["anyOf": .list(["max", "maxDecrease", "maxIncrease", "min"].map(Parts.having))])

  /// Burdens or marks by name, at least one.
  private static func measures(
    marks: Bool, _ value: JSONValue, _ meaning: String
  ) -> JSONValue {
    let names = Measure.all.filter { $0.isMark == marks }.map { ($0.name, value) }
    return Parts.object(
      meaning, Dictionary(names, uniquingKeysWith: { first, _ in first }), required: []
    ).adding(["minProperties": 1])
  }

  private static let limit: JSONValue = ["type": "number", "minimum": 0]

  private static let amount = Parts.anyOf([
    limit, ["type": "string", "pattern": #"^\d+(\.\d+)?\s*%$"#],
  ])
}
