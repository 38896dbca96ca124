import Report

/// Derives the JSON Schema of a type from the way it is decoded: the keys that it asks for, and the
/// types of their values.
///
/// The type is decoded once from blanks: numbers are 0, texts are empty, lists have one item.
final class TypeSchema {
  /// What the parts and their keys mean: the key `""` is for the part itself.
  private let meanings: [String: [String: String]]
  /// The schemas of parts and of keys (`Page.elements`) which their types do not tell.
  private let known: [String: JSONValue]
  /// The parts met so far, by name.
  private(set) var parts: [String: JSONValue] = [:]

  init(meanings: [String: [String: String]], known: [String: JSONValue]) {
    self.meanings = meanings
    self.known = known
  }

  /// The object that a type writes; the parts that it is made of are then in `parts`.
  func object<Value: Decodable>(_ type: Value.Type) -> JSONValue {
    _ = try? blank(type)
    return parts.removeValue(forKey: Self.name(type)) ?? [:]
  }

  /// A reference to the object that a type writes, which is then among the parts.
  func part<Value: Decodable>(_ type: Value.Type) -> JSONValue {
    _ = try? blank(type)
    return SchemaParts.part(Self.name(type))
  }

  /// A value of the type made of blanks, and its schema.
  fileprivate func blank<Value: Decodable>(_ type: Value.Type) throws -> Blank<Value> {
    if let blank = Self.simple(type) ?? Self.word(type) { return blank }
    let decoder = BlankDecoder(schemas: self)
    let value = try Value(from: decoder)
    let name = Self.name(type)
    if let schema = known[name] { return Blank(value: value, schema: schema) }
    if let item = decoder.found.item {
      return Blank(value: value, schema: ["type": "array", "items": item])
    }
    if decoder.found.members.isEmpty { return Blank(value: value, schema: ["type": "object"]) }
    parts[name] = object(name, decoder.found.members)
    return Blank(value: value, schema: SchemaParts.part(name))
  }

  private func object(_ name: String, _ members: [String: JSONValue]) -> JSONValue {
    let meanings = meanings[name] ?? [:]
    var told: [String: JSONValue] = [:]
    for (key, schema) in members {
      let right = known["\(name).\(key)"] ?? schema
      told[key] = meanings[key].map { right.adding(["description": .text($0)]) } ?? right
    }
    return SchemaParts.object(meanings[""] ?? "", told)
  }

  /// A type that JSON has.
  private static func simple<Value>(_ type: Value.Type) -> Blank<Value>? {
    let blanks: [(String, Any)] = [
      ("boolean", false), ("string", ""), ("number", 0.0), ("integer", 0),
    ]
    for (kind, blank) in blanks {
      if let value = blank as? Value { return Blank(value: value, schema: ["type": .text(kind)]) }
    }
    return nil
  }

  /// A word of a closed list.
  private static func word<Value>(_ type: Value.Type) -> Blank<Value>? {
    func blank<Words: CaseIterable & RawRepresentable>(_ words: Words.Type) -> Blank<Value>? {
      guard let first = words.allCases.first as? Value else { return nil }
      return Blank(value: first, schema: SchemaParts.words(words.allCases))
    }
    return (type as? any (CaseIterable & RawRepresentable).Type).flatMap { blank($0) }
  }

  /// `Time.Paths` of the module and the type `Report`.
  private static func name(_ type: Any.Type) -> String {
    let names = String(reflecting: type).split(separator: ".").dropFirst()
    return (names.count > 1 && names.first == "Report" ? names.dropFirst() : names)
      .joined(separator: ".")
  }
}

/// A value made of blanks, and the schema of its type.
private struct Blank<Value> {
  let value: Value
  let schema: JSONValue
}

/// What was asked of a decoder.
private final class DecodedMembers {
  var members: [String: JSONValue] = [:]
  /// The item of a list.
  var item: JSONValue?
}

private struct BlankDecoder: Decoder {
  let schemas: TypeSchema
  let found = DecodedMembers()
  let codingPath: [any CodingKey] = []
  /// What verdicts leave to their report is no part of them.
  let userInfo: [CodingUserInfoKey: Any] = RuleTexts.blank

  func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(BlankKeys(decoder: self))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { BlankItems(decoder: self) }
  func singleValueContainer() -> any SingleValueDecodingContainer { BlankValue(decoder: self) }
}

/// The keys of an object: each is remembered with the schema of its value.
private struct BlankKeys<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: BlankDecoder
  let codingPath: [any CodingKey] = []
  let allKeys: [Key] = []

  func contains(_ key: Key) -> Bool { true }
  func decodeNil(forKey key: Key) -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    let blank = try decoder.schemas.blank(type)
    decoder.found.members[key.stringValue] = blank.schema
    return blank.value
  }

  /// What may be missing is written as `null`.
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    let blank = try decoder.schemas.blank(type)
    decoder.found.members[key.stringValue] = SchemaParts.orNull(blank.schema)
    return blank.value
  }

  func nestedContainer<Inner>(
    keyedBy type: Inner.Type, forKey key: Key
  ) -> KeyedDecodingContainer<Inner> { decoder.container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    decoder.unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) -> any Decoder { decoder }
}

/// A list of one item.
private struct BlankItems: UnkeyedDecodingContainer {
  let decoder: BlankDecoder
  let codingPath: [any CodingKey] = []
  let count: Int? = 1
  private(set) var currentIndex = 0
  var isAtEnd: Bool { currentIndex > 0 }

  init(decoder: BlankDecoder) { self.decoder = decoder }

  func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let blank = try decoder.schemas.blank(type)
    decoder.found.item = blank.schema
    currentIndex += 1
    return blank.value
  }

  func nestedContainer<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    decoder.container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { decoder.unkeyedContainer() }
  func superDecoder() -> any Decoder { decoder }
}

/// A value which is neither a list nor an object.
private struct BlankValue: SingleValueDecodingContainer {
  let decoder: BlankDecoder
  let codingPath: [any CodingKey] = []

  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try decoder.schemas.blank(type).value
  }
}
