import Report
import RuleFiles
import Words

/// Writes the JSON Schema of an outline, as strict as the reader wherever a schema can be.
struct OutlineSchema {
  /// The maps with known keys, by what they describe: each is written once.
  private(set) var parts: [String: JSONValue] = [:]

  mutating func schema(_ outline: Outline) -> JSONValue {
    switch outline {
    case .text(let form): Self.text(form)
    case .number(let bounds): Self.number(bounds)
    // YAML 1.1 reads `yes` as a flag, YAML 1.2 as a word.
    case .yesOrNo: ["enum": [true, false, "yes", "no"]]
    case .word(let words): ["enum": .list(words.map(JSONValue.text))]
    case .list(let item, let canBeEmpty): list(of: item, canBeEmpty)
    case .map(let value, let canBeEmpty): map(of: value, canBeEmpty)
    case .record(let record): reference(record)
    case .either(let outlines): SchemaParts.anyOf(outlines.map { schema($0) })
    case .conditions: ["type": "object", "minProperties": 1]
    case .measure: ["type": "string"]
    }
  }

  private mutating func list(of item: Outline, _ canBeEmpty: Bool) -> JSONValue {
    .object(saying: ["type": "array", "items": schema(item), "minItems": canBeEmpty ? nil : 1])
  }

  private mutating func map(of value: Outline, _ canBeEmpty: Bool) -> JSONValue {
    .object(saying: [
      "type": "object", "additionalProperties": schema(value),
      "minProperties": canBeEmpty ? nil : 1,
    ])
  }

  private mutating func reference(_ record: RecordOutline) -> JSONValue {
    if parts[record.name] == nil {
      parts[record.name] = [:]
      parts[record.name] = object(record)
    }
    return SchemaParts.part(record.name)
  }

  /// The map itself, not a reference to it.
  mutating func object(_ record: RecordOutline) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for key in record.keys { members[key.name] = described(key) }
    let required = record.keys.filter(\.isRequired).map(\.name).sorted()
    let object = SchemaParts.object(record.name, members, required: required)
    return object.adding(record.prefixed.map { prefixed($0) } ?? [:]).adding(
      record.laws.isEmpty ? [:] : ["allOf": .list(record.laws.map(Self.law))])
  }

  private mutating func described(_ key: KeyOutline) -> JSONValue {
    schema(key.outline).adding(["description": .text(key.meaning.text(in: .english))])
  }

  private mutating func prefixed(_ key: KeyOutline) -> [String: JSONValue] {
    let pattern = "^" + key.name.replacing(".", with: "\\.")
    return ["patternProperties": [pattern: described(key)]]
  }

  private static func law(_ law: KeyLaw) -> JSONValue {
    switch law.kind {
    case .exactlyOne: ["oneOf": .list(law.keys.map(SchemaParts.having))]
    case .atLeastOne: ["anyOf": .list(law.keys.map(SchemaParts.having))]
    case .notEmpty: ["minProperties": 1]
    case .together:
      [
        "if": [
          "properties": [law.keys[0]: ["enum": [true, "yes", "true"]]],
          "required": [.text(law.keys[0])],
        ],
        "then": SchemaParts.having(law.keys[1]),
      ]
    case .apart:
      [
        "dependentSchemas": [
          law.keys[0]: ["not": SchemaParts.anyOf(law.keys.dropFirst().map(SchemaParts.having))]
        ]
      ]
    }
  }

  private static func number(_ bounds: Bounds) -> JSONValue {
    [
      "type": bounds.isWhole ? "integer" : "number",
      (bounds.isAbove ? "exclusiveMinimum" : "minimum"): .decimal(bounds.lowest),
      "maximum": .decimal(bounds.highest),
    ]
  }

  private static func text(_ form: Outline.TextForm) -> JSONValue {
    let pattern =
      switch form {
      case .words, .path: #"\S"#
      case .address: "^https?://"
      case .day: #"^\d{4}-\d{2}-\d{2}$"#
      case .identifier: "^[a-z0-9]+(-[a-z0-9]+)*$"
      case .percentage: #"^\d+(\.\d+)?\s*%$"#
      }
    // A text without quotation marks may look like a number or a flag to other readers of YAML.
    let types: JSONValue = form == .words ? ["string", "number", "boolean"] : "string"
    let text: JSONValue = ["type": types, "pattern": .text(pattern)]
    return form == .path ? text.adding(["not": ["pattern": "://"]]) : text
  }
}
