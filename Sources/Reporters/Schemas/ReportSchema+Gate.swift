import Auditing
import Comparing
import Report

extension ReportSchema {
  static let gate = Parts.object(
    "The decision of the gate; null unless it was asked for",
    [
      "outcome": outcome,
      "reasons": Parts.list(of: Parts.part("reason"), "What is wrong with the run itself"),
      "targets": Parts.list(
        of: Parts.object(
          "The decision about one target",
          [
            "target": Parts.text("Its name"), "outcome": outcome,
            "reasons": Parts.list(of: Parts.part("reason"), "What speaks against it"),
            "difference": Parts.orNull(Parts.part("difference")),
            "stale": Parts.list(
              of: ["type": "string"], "Ids of the baseline which no longer exist"),
          ]), "The decisions, target by target"),
    ])

  static let reason = Parts.object(
    "Something that speaks against a target, or that must be known",
    [
      "kind": Parts.word(Report.GateReason.Kind.allCases.map(\.rawValue), "What it is about"),
      "weight": Parts.word(Report.GateReason.Weight.allCases.map(\.rawValue), "What it does"),
      "id": Parts.orNull(Parts.text("What formaudit baseline accept takes")),
      "sentence": Parts.text("The same for people"),
    ])

  static let difference = Parts.object(
    "What became of one target between two audits",
    [
      "before": Parts.text("What the first audit was of"),
      "after": Parts.text("What the second audit was of"),
      "questions": Parts.list(
        of: questionChange, "Every question, in the order of the second audit; then those gone"),
      "findings": Parts.list(
        of: Parts.object(
          "A finding which did not stay",
          [
            "state": state, "id": Parts.text("As in the report"),
            "rule": Parts.text("The id of the rule"),
            "severity": Parts.word(
              Severity.allCases.map(\.rawValue), "How much it hinders people"),
          ]), "Findings which are new, mended, ambiguous or not checked"),
      "knownFindings": Parts.count("How many findings stayed"),
      "measures": Parts.list(
        of: Parts.object(
          "A measure before and after; null where it could not be told",
          [
            "measure": Parts.word(Measure.all.map(\.name), "Its name"),
            "before": Parts.orNull(Parts.number("Before")),
            "after": Parts.orNull(Parts.number("After")),
          ]), "Every measure that either audit could tell"),
    ])

  private static let questionChange = Parts.object(
    "A question before and after",
    [
      "state": state, "id": Parts.text("The key of its page and its own"),
      "matchedWith": Parts.orNull(Parts.text("Its id in the first audit")),
      "wording": Parts.text("Its words"), "required": Parts.flag("Whether it must be answered"),
      "seconds": Parts.number("Mean seconds that each person gains or loses by it"),
      "score": Parts.number("How much the two agree, from 0 to 1"),
      "because": Parts.text("Why they are taken for one question"),
      "edits": Parts.list(of: ["type": "string"], "What is not as it was, the heaviest first"),
    ])

  private static let outcome = Parts.word(
    Report.Gate.Outcome.allCases.map(\.rawValue), "Refused comes before incomplete")

  private static let state = Parts.word(
    Report.ChangeState.allCases.map(\.rawValue), "What became of it")
}
