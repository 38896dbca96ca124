import Auditing

extension FileSchema {
  /// The settings of a team, `formaudit.yaml`.
  static let config = FileSchema(
    name: "config",
    value: SchemaParts.whole(
      "config", title: "The settings of formaudit", root: ConfigSchema.root, parts: [:]))

  /// The pages of one procedure, `journey.yaml`.
  static let journey = FileSchema(
    name: "journey",
    value: SchemaParts.whole(
      "journey", title: "A journey of formaudit", root: ConfigSchema.journey, parts: [:]))
}

/// The keys of a team's own files.
enum ConfigSchema {
  typealias Parts = SchemaParts

  static let root = Parts.object(
    "Paths are relative to this file",
    [
      "extends": Parts.list(of: ["type": "string"], "The profiles of rules to begin with"),
      "targets": [
        "type": "object", "description": "What to audit, by name",
        "additionalProperties": target,
      ],
      "baseline": Parts.text("The file which keeps what is known"),
      "budgets": Parts.list(of: budget, "What targets may ask of people"),
      "rules": [
        "type": "object", "description": "Changes to rules, by id",
        "additionalProperties": ["anyOf": [rule, Parts.list(of: rule, "Several changes")]],
      ],
      "dictionaries": [
        "type": "object", "description": "Words added to dictionaries, by id",
        "additionalProperties": Parts.list(of: entry, "Entries"),
      ],
      "suppressions": Parts.list(of: suppression, "Findings that are not counted"),
      "folders": Parts.list(of: ["type": "string"], "Folders of rules of your own"),
    ], required: [])

  private static let target: JSONValue = [
    "type": "object", "additionalProperties": false, "minProperties": 1, "maxProperties": 1,
    "properties": [
      "url": ["type": "string", "pattern": "^https?://", "description": "An address"],
      "file": Parts.text("A saved page"),
      "journey": Parts.text("A journey file, or a folder of saved pages"),
    ],
  ]

  private static let suppression = Parts.object(
    "A decision not to count what a rule finds somewhere",
    [
      "rule": Parts.text("The id of the rule"), "reason": Parts.text("Why; people will ask"),
      "until": [
        "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "The last day",
      ],
      "address": Parts.text("The addresses of pages; * stands for anything"),
      "form": Parts.text("The id, name or action of a form"),
      "question": Parts.text("The keys of questions"),
    ], required: ["rule", "reason"])

  private static let scope = Parts.object(
    "The part for which the change holds",
    [
      "address": Parts.text("The addresses of pages; * stands for anything"),
      "form": Parts.text("The id, name or action of a form"),
      "question": Parts.text("The keys of questions"),
    ], required: [])

  private static let entry = Parts.object(
    "Words, and why they matter",
    [
      "phrases": Parts.object(
        "By language; any is for what has none",
        [
          "fr": Parts.list(of: ["type": "string"], "French"),
          "en": Parts.list(of: ["type": "string"], "English"),
          "any": Parts.list(of: ["type": "string"], "Names"),
        ], required: []),
      "reason": texts, "instead": texts,
    ], required: ["phrases", "reason"])

  private static let budget = Parts.object(
    "A limit on measures",
    [
      "match": Parts.text("The targets it is about; * stands for anything"),
      "max": measures("The most that is accepted"),
      "maxIncrease": measures("The most that may be added since the baseline"),
      "level": Parts.word(["warning", "error"], "Whether the gate refuses"),
    ], required: ["match"])

  private static func measures(_ meaning: String) -> JSONValue {
    [
      "type": "object", "description": .text(meaning), "minProperties": 1,
      "additionalProperties": [
        "anyOf": [["type": "number"], ["type": "string", "pattern": "^[0-9.]+ ?%$"]]
      ],
    ]
  }

  /// Switched off with a reason, or another weight, severity, limit, comparison or wording.
  private static let rule: JSONValue = [
    "anyOf": [
      Parts.object(
        "Switched off",
        [
          "off": ["enum": [true, "yes"]], "reason": Parts.text("Why; people will ask"),
        ]),
      [
        "type": "object", "minProperties": 1, "additionalProperties": false,
        "properties": [
          "weight": ["type": "number", "exclusiveMinimum": 0],
          "severity": Parts.word(Rule.Severity.allCases.map(\.rawValue), "How grave it is"),
          "limits.good": ["type": "number"], "limits.poor": ["type": "number"],
          "title": texts, "message": texts, "why": texts, "fix": texts, "only": scope,
        ],
        "patternProperties": [
          "^when\\.": [:]
        ],
      ],
    ]
  ]

  private static let texts = Parts.object(
    "A sentence", ["en": Parts.text("English"), "fr": Parts.text("French")], required: [])

  static let journey = Parts.object(
    "Paths are relative to this file",
    [
      "name": Parts.text("What people call the procedure"),
      "home": Parts.text("The home page: a file or an address"),
      "pages": [
        "type": "array", "minItems": 1, "description": "The pages, in order", "items": page,
      ],
    ], required: ["pages"])

  private static let page: JSONValue = {
    guard
      case .object(var page) = Parts.object(
        "A page",
        [
          "file": Parts.text("A saved page"), "url": Parts.text("An address"),
          "address": Parts.text("The address that links give it"),
          "name": Parts.text("What you call it"),
        ], required: [])
    else { return true }
    page["oneOf"] = [["required": ["file"]], ["required": ["url"]]]
    return .object(page)
  }()
}
