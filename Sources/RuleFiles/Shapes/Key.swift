import Words

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
