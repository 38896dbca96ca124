import Auditing
import Report

extension ReportSchema {
  static let journey = Parts.object(
    "The raw numbers of a target",
    [
      "questions": Parts.count("Questions asked by default"), "fields": Parts.count("Fields"),
      "controls": Parts.count("Controls"), "required": Parts.count("Required questions"),
      "optional": Parts.count("Optional questions"),
      "conditional": Parts.count("Questions that show only after an answer, counted apart"),
      "choices": Parts.count("Choices on offer"), "uploads": Parts.count("Documents to attach"),
      "steps": Parts.count("Steps"),
      "clicks": Parts.orNull(Parts.count("Clicks from the home page to the first question")),
      "clicksReason": Parts.orNull(
        Parts.word(["no way", "undecided"], "Why there is no number of clicks")),
      "declaredMinutes": Parts.orNull(
        Parts.object(
          "The time that the pages promise",
          ["min": Parts.number("At least"), "max": Parts.number("At most")])),
      "declaredPhrase": Parts.orNull(Parts.text("The sentence of the promise")),
      "knownToAdministration": Parts.list(
        of: ["type": "string"], "The purposes that an administration already knows"),
    ])

  static let time = Parts.object(
    "The estimated time of a target",
    [
      "p10": Parts.number("One person in ten is quicker"), "p50": Parts.number("The median"),
      "p90": Parts.number("One person in ten is slower"),
      "fill": Parts.number("Mean seconds spent on questions"),
      "gather": Parts.number("Mean seconds spent fetching papers"),
      "overheads": Parts.number("Mean seconds spent on pages"),
      "paths": Parts.object(
        "Medians of three ways through the questions",
        [
          "shortest": Parts.number("The shortest"), "typical": Parts.number("The typical one"),
          "longest": Parts.number("The longest"),
        ]),
      "model": Parts.text("The model that made the estimate"),
      "promise": Parts.orNull(
        Parts.object(
          "The promised time held against the estimate",
          [
            "share": Parts.number("The share of people who finish within it, from 0 to 1"),
            "needs": Parts.text("What must be assumed for half of the people to finish within it"),
          ])),
      "profile": Parts.text("The kind of person and device"),
      "because": Parts.list(of: ["type": "string"], "The derivation"),
    ])

  static let score = Parts.object(
    "The mark of a target",
    [
      "value": Parts.number("0 to 100, in tenths"),
      "exact": Parts.number("The same, not rounded: it rises whatever is mended"),
      "letter": Parts.word(["A", "B", "C", "D", "E"], "From A, the best, to E"),
      "cap": Parts.orNull(Parts.text("Why the letter is held down")),
      "categories": Parts.list(
        of: Parts.object(
          "The mark of a category",
          [
            "category": category, "value": Parts.number("0 to 100, in tenths"),
            "weight": Parts.number("Its part in the mark"),
          ]), "The marks by category"),
      "losses": Parts.list(
        of: Parts.object(
          "Points of the mark that a rule took",
          [
            "rule": Parts.text("The rule"), "category": category,
            "points": Parts.number("How many; all losses add up to 100 less the mark"),
            "gain": Parts.number(
              "By how many points the mark rises when all that the rule found is mended"),
            "because": Parts.text("The derivation"),
          ]), "Every lost point"),
    ])

  private static let category = Parts.word(
    Rule.Category.allCases.map(\.rawValue), "The category")
}
