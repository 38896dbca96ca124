import Auditing
import Report

extension ConfigSchema {
  /// A rule switched off or on, or with another weight, severity, threshold or wording.
  static let change = Parts.object(
    "What changes in a rule",
    [
      "off": yesOrNo, "on": yesOrNo, "reason": Parts.words("Why; people will ask"),
      "weight": [
        "type": "number", "exclusiveMinimum": 0,
        "description": "How many points of its category it can take",
      ],
      "severity": Parts.word(Rule.Severity.allCases.map(\.rawValue), "How grave it is"),
      "certainty": Parts.word(Rule.Certainty.allCases.map(\.rawValue), "How sure a finding is"),
      "limits.good": Parts.number("Nothing is lost up to here"),
      "limits.poor": Parts.number("Everything is lost from here"),
      "title": texts, "message": texts, "why": texts, "fix": texts,
      "threshold": [
        "anyOf": [Parts.words("Who set the number; house value when you did"), texts]
      ],
      "only": scope,
    ], required: []
  ).adding([
    "minProperties": 1,
    // Such as `when.choices.more than`: a comparison that the rule has.
    "patternProperties": ["^when\\.": [:]],
    "if": ["properties": ["off": ["enum": [true, "yes", "true"]]], "required": ["off"]],
    "then": Parts.having("reason"),
    // What is one for the whole rule cannot differ in a part.
    "dependentSchemas": [
      "only": ["not": Parts.anyOf(["off", "on", "weight", "certainty"].map(Parts.having))]
    ],
  ])

  /// YAML 1.1 reads `yes` as a flag, YAML 1.2 as a word.
  private static let yesOrNo: JSONValue = ["enum": [true, false, "yes", "no"]]

  static let texts = Parts.object(
    "A sentence in both languages", ["en": Parts.words("English"), "fr": Parts.words("French")])
}
