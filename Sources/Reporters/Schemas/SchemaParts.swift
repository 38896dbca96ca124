import Report

/// Pieces of JSON Schema (2020-12).
enum SchemaParts {
  /// A text, with what it means.
  static func text(_ meaning: String) -> JSONValue {
    ["type": "string", "description": .text(meaning)]
  }

  static func count(_ meaning: String) -> JSONValue {
    ["type": "integer", "description": .text(meaning)]
  }

  /// One word of a closed list.
  static func word(_ words: [String], _ meaning: String) -> JSONValue {
    ["enum": .list(words.map(JSONValue.text)), "description": .text(meaning)]
  }

  /// One of the words of an enumeration.
  static func words(_ words: some Collection<some RawRepresentable>) -> JSONValue {
    ["enum": .list(words.compactMap { ($0.rawValue as? String).map(JSONValue.text) })]
  }

  static func anyOf(_ values: [JSONValue]) -> JSONValue {
    ["anyOf": .list(values)]
  }

  /// What has a key.
  static func having(_ key: String) -> JSONValue {
    ["required": [.text(key)]]
  }

  /// The value, or an explicit `null`.
  static func orNull(_ value: JSONValue) -> JSONValue {
    ["anyOf": [value, ["type": "null"]]]
  }

  /// A part described once, under `$defs`.
  static func part(_ name: String) -> JSONValue {
    ["$ref": .text("#/$defs/\(name)")]
  }

  /// An object with these keys and no other. All are required unless said otherwise.
  static func object(
    _ meaning: String, _ members: [String: JSONValue], required: [String]? = nil
  ) -> JSONValue {
    let names = required ?? members.keys.sorted()
    return .object(saying: [
      "type": "object", "description": .text(meaning), "properties": .object(members),
      "required": names.isEmpty ? nil : .list(names.map(JSONValue.text)),
      "additionalProperties": false,
    ])
  }

  /// A whole schema.
  static func whole(
    _ name: String, title: String, root: JSONValue, parts: [String: JSONValue]
  ) -> JSONValue {
    root.adding([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .text("urn:formaudit:schema:\(name)"), "title": .text(title),
    ]).adding(parts.isEmpty ? [:] : ["$defs": .object(parts)])
  }
}

extension JSONValue {
  /// An object with more members; anything else stays as it is.
  func adding(_ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(more) { _, new in new })
  }
}
