import Report

extension ConfigSchema {
  /// What a team decided not to count.
  static let suppression = Parts.object(
    "A decision not to count what a rule finds somewhere",
    [
      "rule": Parts.words("The id of the rule"), "reason": Parts.words("Why; people will ask"),
      "until": Parts.text("The last day, such as 2027-01-31").adding([
        "pattern": #"^\d{4}-\d{2}-\d{2}$"#
      ]),
    ].merging(parts) { $1 }, required: ["rule", "reason"])

  /// For which part of what is audited something holds.
  static let scope = Parts.object(
    "The part for which the change holds", parts, required: []
  ).adding(["minProperties": 1])

  private static let parts: [String: JSONValue] = [
    "address": Parts.words("The addresses of pages; * stands for anything"),
    "form": Parts.words("The id, name or action of a form"),
    "question": Parts.words("The keys of questions"),
  ]

  /// Words that a team adds to a dictionary.
  static let entry = Parts.object(
    "Words, and why they matter",
    [
      "phrases": Parts.object(
        "By language; any is for what has none",
        ["fr": phrases, "en": phrases, "any": phrases], required: []
      ).adding(["minProperties": 1]),
      "reason": texts, "instead": texts,
    ], required: ["phrases", "reason"])

  private static let phrases = Parts.someList(of: Parts.words("A phrase"), "Compared whole")
}
