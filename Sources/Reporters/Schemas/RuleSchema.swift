import Auditing
import Report

extension FileSchema {
  /// A rule, as designers write it.
  static let rule = FileSchema(
    name: "rule",
    value: SchemaParts.whole(
      "rule", title: "A rule of formaudit", root: RuleSchema.root, parts: RuleSchema.parts))
}

/// The keys of a rule file. Facts and their comparisons come from the table of facts, so that editors
/// complete what the program knows.
enum RuleSchema {
  typealias Parts = SchemaParts

  static var root: JSONValue {
    // Which facts can be used depends on what the rule is about.
    Parts.object("A rule", keys, required: required).adding([
      "allOf": .list(SubjectKind.allCases.map(conditions) + [whenOrLimits])
    ])
  }

  static var parts: [String: JSONValue] {
    var parts: [String: JSONValue] = [:]
    for kind in SubjectKind.allCases {
      parts["facts of a \(kind.rawValue)"] = facts(about: kind)
      parts["measures of a \(kind.rawValue)"] = measures(about: kind)
    }
    parts["texts"] = Parts.object(
      "A sentence in both languages", ["en": Parts.text("English"), "fr": Parts.text("French")])
    return parts
  }

  private static let required = [
    "id", "category", "about", "severity", "weight", "certainty", "title", "message", "why", "fix",
    "examples",
  ]

  private static let keys: [String: JSONValue] = [
    "id": [
      "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "description": "The file's name, without .yaml",
    ],
    "category": Parts.word(
      Rule.Category.allCases.map(\.rawValue), "What it is about; the folder's name"),
    "about": Parts.word(SubjectKind.allCases.map(\.rawValue), "The subject that it judges"),
    "among": ["description": "Which subjects the rule is about: all of these hold"],
    "when": ["description": "What fails: all of these hold"],
    "unless": ["description": "What is excused: one of these is enough"],
    "limits": [
      "description": "A graded loss: nothing up to good, everything from poor; instead of when"
    ],
    "severity": Parts.word(
      Rule.Severity.allCases.map(\.rawValue), "How much a finding hinders people"),
    "weight": [
      "type": "number", "exclusiveMinimum": 0,
      "description": "How many points of its category it can take",
    ],
    "certainty": Parts.word(
      Rule.Certainty.allCases.map(\.rawValue), "How sure a finding is; review costs no points"),
    "title": Parts.part("texts"),
    "message": Parts.part("texts"),
    "why": Parts.part("texts"),
    "fix": Parts.part("texts"),
    "sources": Parts.list(
      of: Parts.object(
        "A source",
        [
          "name": Parts.text("Who said it"), "says": textOrTexts("What"),
          "url": ["type": "string", "pattern": "^https?://", "description": "Where"],
        ], required: ["name"]), "Where the rule comes from"),
    "threshold": textOrTexts("Who set the number; house value when we did"),
    "examples": Parts.object(
      "The pages that test it", ["bad": examples, "good": examples]),
  ]

  /// The same in both languages, or one of each.
  private static func textOrTexts(_ meaning: String) -> JSONValue {
    ["anyOf": [Parts.text(meaning), Parts.part("texts")]]
  }

  private static let examples = JSONValue.object([
    "type": "array", "minItems": 1,
    "items": [
      "anyOf": [
        Parts.text("A fragment of HTML; ↓ marks the start tag that must be found"),
        Parts.object(
          "A short journey",
          [
            "home": Parts.text("The HTML of the home page"),
            "pages": Parts.list(of: ["type": "string"], "The HTML of each page"),
            "expect": Parts.word(["journey", "page", "form"], "What must be found"),
          ], required: ["pages"]),
      ]
    ],
  ])

  private static let whenOrLimits: JSONValue = [
    "anyOf": [["required": ["when"]], ["required": ["limits"]]]
  ]

  private static func conditions(_ kind: SubjectKind) -> JSONValue {
    let facts = Parts.part("facts of a \(kind.rawValue)")
    return [
      "if": ["properties": ["about": ["const": .text(kind.rawValue)]], "required": ["about"]],
      "then": [
        "properties": [
          "among": facts, "when": facts, "unless": facts,
          "limits": Parts.object(
            "A graded loss",
            [
              "measure": Parts.part("measures of a \(kind.rawValue)"),
              "good": Parts.number("Nothing is lost up to here"),
              "poor": Parts.number("Everything is lost from here"),
            ]),
        ]
      ],
    ]
  }
}
