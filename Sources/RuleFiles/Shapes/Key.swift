package import Words

/// A key of a map: what it is called, what it means, and how its value is written.
struct Key<Value>: Sendable {
  let outline: KeyOutline
  /// The value of the key in a map; nil when something is wrong with it, which is then told.
  let read: @Sendable (MappingReader) -> Value?

  /// A key that must be there; the hint is told where it is missing.
  static func required(
    _ name: String, _ shape: Shape<Value>, _ meaning: Sentence, hint: Sentence? = nil
  ) -> Key {
    let outline = KeyOutline(
      name: name, meaning: meaning, outline: shape.outline, isRequired: true)
    return Key(outline: outline) { $0.required(name, hint: hint).flatMap(shape.read) }
  }

  /// A key that can be left out: its value is then nil.
  static func optional<Written>(
    _ name: String, _ shape: Shape<Written>, _ meaning: Sentence
  ) -> Key where Value == Written? {
    let outline = KeyOutline(
      name: name, meaning: meaning, outline: shape.outline, isRequired: false)
    return Key(outline: outline) { map in
      guard let value = map.optional(name) else { return .some(nil) }
      return shape.read(value).map(Optional.some)
    }
  }
}

/// What must hold between the keys of a map.
package struct KeyLaw: Sendable {
  package enum Kind: Sendable {
    case exactlyOne
    case atLeastOne
    case notEmpty
    /// When the first says yes, the others must be there.
    case together
    /// Beside the first, none of the others.
    case apart
  }

  package let kind: Kind
  package let keys: [String]
  /// What is told, after the name of the map or of the key.
  package let sentence: Sentence
  package let hint: Sentence

  static func exactlyOne(of keys: [String], hint: Sentence) -> KeyLaw {
    KeyLaw(
      kind: .exactlyOne, keys: keys, sentence: Sentence("needs one of the keys \(keys.listed)"),
      hint: hint)
  }

  static func atLeastOne(of keys: [String], _ sentence: Sentence, hint: Sentence) -> KeyLaw {
    KeyLaw(kind: .atLeastOne, keys: keys, sentence: sentence, hint: hint)
  }

  static func notEmpty(_ sentence: Sentence, hint: Sentence) -> KeyLaw {
    KeyLaw(kind: .notEmpty, keys: [], sentence: sentence, hint: hint)
  }

  /// A key which says yes needs another.
  static func yes(_ key: String, needs other: String, hint: Sentence) -> KeyLaw {
    KeyLaw(kind: .together, keys: [key, other], sentence: Sentence(verbatim: ""), hint: hint)
  }

  static func apart(
    _ key: String, from others: [String], _ sentence: Sentence, hint: Sentence
  ) -> KeyLaw {
    KeyLaw(kind: .apart, keys: [key] + others, sentence: sentence, hint: hint)
  }

  /// Whether a map keeps the law; it is told where it does not.
  func isKept(by map: MappingReader) -> Bool {
    if map.value.report.isTrusted { return true }
    let found = keys.filter(map.has)
    switch kind {
    case .exactlyOne where found.count > 1:
      map.value.problem(
        Sentence("\(map.subject) has several of the keys \(keys.listed)"), hint: hint)
    case .exactlyOne where found.isEmpty && !map.hasUnknown,
      .atLeastOne where found.isEmpty && !map.hasUnknown, .notEmpty where map.isEmpty:
      map.value.problem(Sentence("\(map.subject) \(sentence)"), hint: hint)
    case .together where ["yes", "true"].contains(map.optional(keys[0])?.word):
      return map.required(keys[1], hint: hint) != nil
    case .apart where found.first == keys[0] && found.count > 1:
      for key in found.dropFirst() {
        map.optional(key)?.problem(Sentence("\(key.quoted) \(sentence)"), hint: hint)
      }
    default: return true
    }
    return false
  }
}
