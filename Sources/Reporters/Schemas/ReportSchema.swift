import Auditing
import FormModel
import Report

extension FileSchema {
  /// A report of the format `json`.
  static let report = FileSchema(
    name: "report",
    value: SchemaParts.whole(
      "report", title: "A report of formaudit", root: ReportSchema.root, parts: ReportSchema.parts))
}

/// The keys of a report: all times are in seconds, every key is in every report.
enum ReportSchema {
  typealias Parts = SchemaParts

  static let root = Parts.object(
    "The audits of all targets of one run",
    [
      "schema": Parts.count("The form of reports; it rises when a key is renamed or removed"),
      "tool": tool,
      "rules": Parts.object(
        "The rules that judged",
        [
          "profile": Parts.text("The name of their profile"),
          "digest": Parts.text("A fingerprint of their text"),
          "off": Parts.list(
            of: Parts.object(
              "A rule that does not judge",
              ["rule": Parts.text("Its id"), "reason": Parts.text("Why it is off")]),
            "The rules which are off for a reason"),
        ]),
      "language": Parts.word(Language.allCases.map(\.rawValue), "The language of the texts"),
      "status": Parts.word(["complete", "partial"], "Whether everything was audited"),
      "problems": Parts.list(of: problem, "What could not be done"),
      "suppressions": Parts.list(
        of: suppression, "The decisions of the team not to count some findings"),
      "audits": Parts.list(of: Parts.part("audit"), "One audit a target"),
      "gate": Parts.orNull(Parts.part("gate")),
    ])

  static let tool = Parts.object(
    "The program that made the report",
    ["name": Parts.text("Its name"), "version": Parts.text("Its version")])

  static let problem = Parts.object(
    "Something that could not be done",
    [
      "target": Parts.orNull(Parts.text("The target it is about")),
      "sentence": Parts.text("What"), "hint": Parts.orNull(Parts.text("What to try next")),
    ])

  static let parts: [String: JSONValue] = [
    "audit": audit, "page": page, "form": form, "control": control, "question": question,
    "journey": journey, "time": time, "score": score, "verdict": verdict, "finding": finding,
    "gate": gate, "reason": reason, "difference": difference,
  ]

  private static let suppression = Parts.object(
    "A decision not to count some findings",
    [
      "rule": Parts.orNull(Parts.text("The rule; null for a comment that is not understood")),
      "reason": Parts.orNull(Parts.text("Why")),
      "until": Parts.orNull(Parts.text("The last day, such as 2027-01-31")),
      "page": Parts.orNull(Parts.text("The page which holds it as a comment")),
      "file": Parts.orNull(Parts.text("The settings file which holds it")),
      "line": Parts.count("About where it stands there"),
      "state": Parts.word(
        Report.Suppression.State.allCases.map(\.rawValue), "What became of it in this run"),
      "findings": Parts.count("The number of findings set aside"),
      "problem": Parts.orNull(Parts.text("What is wrong with it")),
    ])

  private static let audit = Parts.object(
    "Everything found on one target",
    [
      "target": Parts.text("What was asked for"),
      "origin": Parts.orNull(
        Parts.object(
          "Where a team's files speak of the target",
          [
            "template": Parts.orNull(Parts.text("The file which makes the whole form")),
            "file": Parts.text("The file that lists the target"),
            "line": Parts.count("Its line there"),
          ])),
      "outcome": Parts.word(["audited", "partial", "notAudited"], "How complete the audit is"),
      "reason": Parts.orNull(Parts.text("Why the audit is not whole")),
      "pages": Parts.list(of: Parts.part("page"), "The pages, in order"),
      "journey": Parts.part("journey"),
      "time": Parts.orNull(Parts.part("time")),
      "burden": Parts.orNull(
        Parts.object(
          "What it costs everybody in a year",
          [
            "secondsPerResponse": Parts.number("Mean seconds of one person"),
            "responsesPerYear": Parts.count("How many people"),
            "hoursPerYear": Parts.number("Their hours"),
            "hourlyCost": Parts.orNull(Parts.number("What an hour costs")),
            "costPerYear": Parts.orNull(Parts.number("What the hours cost")),
          ])),
      "score": Parts.orNull(Parts.part("score")),
      "verdicts": Parts.list(of: Parts.part("verdict"), "One verdict a rule"),
    ])

  private static let page = Parts.object(
    "One page",
    [
      "address": Parts.text("Where the page comes from"),
      "source": Parts.orNull(Parts.text("The path of the saved page")),
      "template": Parts.orNull(Parts.text("The file of the repository which makes the page")),
      "key": Parts.text("A short identity, unique in the target"),
      "title": Parts.text("The title"),
      "language": Parts.text("The language that the page declares; empty when it does not"),
      "step": Parts.orNull(
        Parts.object(
          "The step that the page announces",
          [
            "current": Parts.count("This step"),
            "total": Parts.orNull(Parts.count("The number of steps")),
          ])),
      "outcome": Parts.word(["audited", "notAudited"], "Whether the page was judged"),
      "reason": Parts.orNull(Parts.text("Why it could not be judged")),
      "reasonKind": Parts.orNull(
        Parts.word(NotAuditedReason.allCases.map(\.rawValue), "The same in one word")),
      "forms": Parts.list(of: Parts.part("form"), "The forms; controls of none in a last one"),
      "elements": [
        "type": "object", "additionalProperties": Parts.list(of: ["type": "string"], "Their words"),
        "description": "What buttons and labels say, by kind, where a finding is about one",
      ],
    ])

  private static let form = Parts.object(
    "A form",
    [
      "index": Parts.count("Its place in the page"), "id": Parts.text("The attribute"),
      "name": Parts.text("The attribute"), "method": Parts.text("The method"),
      "action": Parts.text("The attribute"), "kind": Parts.text("What it is for"),
      "audited": Parts.flag("Whether the audit is about it"),
      "controls": Parts.list(of: Parts.part("control"), "All its controls"),
      "questions": Parts.list(of: Parts.part("question"), "What it asks"),
    ])
}
