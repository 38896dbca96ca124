import Auditing
import FormModel
import Report

/// What the schema of a rule says of facts and their comparisons: it comes from the table of facts,
/// so that editors complete what the program knows.
enum FactSchema {
  /// Which facts can be used depends on what the rule is about.
  static func root(_ root: JSONValue) -> [String: JSONValue] {
    guard case .object(let members) = root, case .list(let laws)? = members["allOf"] else {
      return [:]
    }
    return ["allOf": .list(laws + SubjectKind.allCases.map(conditions))]
  }

  static var parts: [String: JSONValue] {
    var parts: [String: JSONValue] = [:]
    for kind in SubjectKind.allCases {
      parts["facts of a \(kind.rawValue)"] = facts(about: kind)
      parts["measures of a \(kind.rawValue)"] = measures(about: kind)
    }
    return parts
  }

  private static func conditions(_ kind: SubjectKind) -> JSONValue {
    let facts = SchemaParts.part("facts of a \(kind.rawValue)")
    let measures = SchemaParts.part("measures of a \(kind.rawValue)")
    return [
      "if": ["properties": ["about": ["const": .text(kind.rawValue)]], "required": ["about"]],
      "then": [
        "properties": [
          "among": facts, "when": facts, "unless": facts,
          "limits": ["properties": ["measure": measures]],
        ]
      ],
    ]
  }

  /// What can be held against a value in a rule about this kind of subject.
  private static func facts(about kind: SubjectKind) -> JSONValue {
    [
      "type": "object", "minProperties": 1, "additionalProperties": false,
      "properties": .object(FactTable.visible(about: kind).mapValues(values)),
    ]
  }

  /// The facts that a graded loss can measure.
  private static func measures(about kind: SubjectKind) -> JSONValue {
    let names = FactTable.visible(about: kind).values.filter { $0.kind == .number }.map(\.name)
    return ["enum": .list(names.sorted().map(JSONValue.text))]
  }

  private static func values(_ fact: Fact) -> JSONValue {
    let value = value(of: fact.kind)
    let anyOf: [JSONValue] =
      fact.kind == .yesOrNo ? [value] : [value, presence(fact.kind), comparisons(fact.kind, value)]
    return ["description": .text(fact.meaning.text(in: .english)), "anyOf": .list(anyOf)]
  }

  /// One value that the fact can have.
  private static func value(of kind: FactKind) -> JSONValue {
    switch kind {
    case .number: ["type": "number"]
    case .words, .purpose: ["type": "string"]
    // YAML 1.1 reads `yes` as a flag, YAML 1.2 as a word.
    case .yesOrNo: ["enum": [true, false, "yes", "no"]]
    case .oneOf(let words): ["enum": .list(words.map(JSONValue.text))]
    }
  }

  /// Whether there is a value at all; `none` may be a word of the closed list.
  private static func presence(_ kind: FactKind) -> JSONValue {
    if case .oneOf(let words) = kind, words.contains("none") { return ["enum": ["some"]] }
    return ["enum": ["none", "some"]]
  }

  private static func comparisons(_ kind: FactKind, _ value: JSONValue) -> JSONValue {
    let valueOrNone: JSONValue = ["anyOf": [value, ["const": "none"]]]
    let usual: [String: JSONValue] = [
      "not": valueOrNone, "any of": ["type": "array", "minItems": 1, "items": valueOrNone],
    ]
    let members = usual.merging(own(kind, valueOrNone)) { $1 }
    return [
      "type": "object", "minProperties": 1, "additionalProperties": false,
      "properties": .object(members),
    ]
  }

  /// The comparisons that only facts of this kind have, or have in a way of their own.
  private static func own(_ kind: FactKind, _ value: JSONValue) -> [String: JSONValue] {
    switch kind {
    case .number: Dictionary(uniqueKeysWithValues: bounds.map { ($0, ["type": "number"]) })
    case .words:
      ["mentions": listOrDictionary(["type": "string"]), "any of": listOrDictionary(value)]
    default: [:]
    }
  }

  private static let bounds = ["more than", "at least", "less than", "at most"]

  private static func listOrDictionary(_ item: JSONValue) -> JSONValue {
    let list: JSONValue = ["type": "array", "minItems": 1, "items": item]
    let dictionary: JSONValue = [
      "type": "object", "additionalProperties": false, "required": ["dictionary"],
      "properties": ["dictionary": ["type": "string"]],
    ]
    return ["anyOf": [list, dictionary]]
  }
}
