import Auditing
import Report

extension ReportSchema {
  static let control = Parts.object(
    "A control, hidden ones and buttons included",
    [
      "index": Parts.count("Its place among the controls of the page"),
      "tag": Parts.text("The element"), "type": Parts.text("The computed type"),
      "name": Parts.text("The attribute"), "id": Parts.text("The attribute"),
      "form": Parts.orNull(Parts.count("The index of the owning form")),
      "accessibleName": Parts.text("Its name for assistive technologies"),
      "nameSource": Parts.text("Where this name comes from"),
      "description": Parts.text("Its accessible description"), "role": Parts.text("Its ARIA role"),
      "placeholder": Parts.text("The attribute"), "autocomplete": Parts.text("The attribute"),
      "purpose": Parts.orNull(Parts.text("What its question asks for")),
      "autofill": Parts.orNull(Parts.text("The autofill name that fits")),
      "required": Parts.flag("Whether it must be filled"),
      "disabled": Parts.flag("Whether it is disabled"),
      "readOnly": Parts.flag("Whether it is read-only"),
      "visible": Parts.flag("Whether the page shows it"),
      "notAskedBecause": Parts.orNull(Parts.text("Why people are not asked to fill it")),
      "choices": Parts.orNull(Parts.count("The number of options of a list")),
      "legend": Parts.text("The legend of its group"), "line": Parts.count("Its line"),
      "selector": Parts.text("A CSS selector of it"),
    ])

  static let question = Parts.object(
    "What a person is asked",
    [
      "id": Parts.text("The keys of its page and of itself, unique in the audit"),
      "key": Parts.text("An identity without line numbers"),
      "wording": Parts.text("Its words"), "heading": Parts.text("The heading over it"),
      "legend": Parts.text("The legend of its group"), "hint": Parts.text("Its hint"),
      "controls": Parts.list(of: ["type": "integer"], "The indices of its controls"),
      "purpose": Parts.orNull(Parts.text("What it asks for")),
      "required": Parts.flag("Whether it must be answered"),
      "optional": Parts.flag("Whether it may be left empty"),
      "conditional": Parts.flag("Whether it shows only after an answer"),
      "fields": Parts.list(
        of: Parts.object(
          "One field of the question",
          [
            "kind": Parts.text("What people do with it"), "wording": Parts.text("Its own words"),
            "controls": Parts.list(of: ["type": "integer"], "The indices of its controls"),
            "required": Parts.flag("Whether it must be filled"),
            "choices": Parts.count("The number of answers on offer"),
            "answers": Parts.list(
              of: ["type": "string"], "A sketch of the answers, to compare two lists"),
          ]), "Its fields, in order"),
      "seconds": seconds,
    ])

  private static let seconds = Parts.object(
    "The time of one question",
    [
      "p10": Parts.number("One person in ten is quicker"), "p50": Parts.number("The median"),
      "p90": Parts.number("One person in ten is slower"),
      "probability": Parts.number("The probability that a person answers"),
      "because": Parts.text("The derivation"),
      "parts": Parts.object(
        "Mean seconds; they add up",
        [
          "read": Parts.number("Reading"), "find": Parts.number("Finding the answer place"),
          "decide": Parts.number("Deciding"), "answer": Parts.number("Answering"),
          "gather": Parts.number("Fetching papers"), "check": Parts.number("Checking"),
        ]),
    ])

  static let verdict = Parts.object(
    "What a rule says of a target",
    [
      "rule": Parts.text("The id of the rule"),
      "about": Parts.word(SubjectKind.allCases.map(\.rawValue), "What the rule judges"),
      "print": Parts.text("A short identity of what it judges and of its thresholds"),
      "outcome": Parts.word(
        ["passed", "failed", "notApplicable", "undecided"], "What became of it"),
      "checked": Parts.count("The number of subjects that the rule is about"),
      "findings": Parts.list(of: Parts.part("finding"), "Where it fails"),
      "undecided": Parts.list(of: ["type": "string"], "Why it could not tell"),
      "title": Parts.text("The defect in a few words"),
      "category": Parts.word(Rule.Category.allCases.map(\.rawValue), "What the rule is about"),
      "severity": severity, "weight": Parts.number("What the rule weighs in its category"),
      "certainty": Parts.word(
        Certainty.allCases.map(\.rawValue), "How sure a finding is"),
      "why": Parts.text("What it costs people"), "fix": Parts.text("What to do"),
      "sources": Parts.list(
        of: Parts.object(
          "A source",
          [
            "name": Parts.text("Who said it"), "says": Parts.orNull(Parts.text("What")),
            "url": Parts.orNull(Parts.text("Where")),
          ]), "Where the rule comes from"),
      "threshold": Parts.orNull(Parts.text("Who set the threshold")),
    ])

  static let finding = Parts.object(
    "A rule failing on one subject",
    [
      "id": Parts.text("rule@key: never a line or a measured number"),
      "severity": severity,
      "share": Parts.number("The part of the weight of the rule that it takes alone"),
      "message": Parts.text("What was observed"),
      "fix": Parts.text("What to do"),
      "suppressed": Parts.flag("Whether the team set it aside"),
      "suppressedBecause": Parts.orNull(Parts.text("The reason that the team gives")),
      "state": Parts.orNull(
        Parts.word(["new", "unchanged", "updated", "absent"], "What became of it since")),
      "subject": subject,
      "place": Parts.object(
        "Where it is; all null for the whole journey",
        [
          "page": Parts.orNull(Parts.text("The address of the page")),
          "source": Parts.orNull(Parts.text("The path of the saved page")),
          "wording": Parts.orNull(Parts.text("The words of the question")),
          "line": Parts.orNull(Parts.count("The line")),
          "selector": Parts.orNull(Parts.text("A CSS selector")),
          "elementId": Parts.orNull(Parts.text("The id of the element")),
          "snippet": Parts.orNull(Parts.text("The start of the element")),
        ]),
      "evidence": Parts.list(
        of: Parts.object(
          "A fact which made the rule fail",
          [
            "fact": Parts.text("Its name"),
            "observed": ["type": ["number", "string", "boolean", "null"]],
            "expected": Parts.text("What the rule expects"),
          ]), "Why it fails"),
    ])

  /// Its keys are those which its kind needs.
  private static let subject: JSONValue = [
    "type": "object", "additionalProperties": false, "required": ["about"],
    "description": "What it is about",
    "properties": [
      "about": Parts.word(
        ["journey", "page", "form", "element", "question", "field"], "What kind of thing it is"),
      "page": Parts.text("The key of the page"),
      "form": Parts.text("What the form is for, and its rank among those for that"),
      "element": Parts.text("What kind of control or part it is"),
      "words": Parts.text("What it says"),
      "question": Parts.text("The id of the question"),
      "field": Parts.count("The place of the field, counted from 1"),
    ],
  ]

  private static let severity = Parts.word(
    Severity.allCases.map(\.rawValue), "How much it hinders people")
}
