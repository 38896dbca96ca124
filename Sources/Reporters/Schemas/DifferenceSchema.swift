import FormModel
import Report

extension FileSchema {
  /// What `formaudit diff --json` writes.
  static let difference = FileSchema(
    name: "diff",
    value: SchemaParts.whole(
      "diff", title: "A difference of formaudit", root: DifferenceSchema.root,
      parts: ["difference": ReportSchema.difference]))
}

/// The keys of a difference: those of a target are the same as in the report of the gate.
enum DifferenceSchema {
  typealias Parts = SchemaParts

  static let root = Parts.object(
    "What changed for people, target by target",
    [
      "schema": Parts.count("The form of differences; it rises when a key is renamed or removed"),
      "tool": ReportSchema.tool,
      "language": Parts.word(Language.allCases.map(\.rawValue), "The language of the texts"),
      "status": Parts.word(["complete", "partial"], "Whether everything could be compared"),
      "problems": Parts.list(of: ReportSchema.problem, "What could not be compared"),
      "targets": Parts.list(of: target, "Target by target"),
    ])

  private static let target = Parts.object(
    "What changed on one target",
    [
      "difference": Parts.part("difference"),
      "burden": Parts.orNull(
        Parts.object(
          "What it costs everybody in a year; null unless the number of people is given",
          [
            "secondsPerResponse": Parts.number("Mean seconds more, or less, for one person"),
            "responsesPerYear": Parts.count("How many people"),
            "hoursPerYear": Parts.number("Their hours"),
          ])),
    ])
}
