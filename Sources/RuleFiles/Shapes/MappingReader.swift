import Words
import YAML

/// Reads a map whose keys are known, and tells which keys are missing or misspelt.
struct MappingReader {
  /// The map itself.
  let value: ValueReader
  private let members: [YAMLNode.Member]
  private let record: RecordOutline
  private let unknown: UnknownKeys

  /// Tells at once every key that the record does not have; nil for what is no map.
  init?(_ value: ValueReader, of record: RecordOutline) {
    guard let members = value.members(hint: Self.advice(on: record)) else { return nil }
    self.value = value
    self.record = record
    self.members = members
    unknown =
      value.report.isTrusted ? UnknownKeys() : UnknownKeys(among: members, of: value, record)
  }

  /// What the map is called in sentences: a file is called by what it describes.
  var subject: Sentence {
    if case .wholeFile = value.called { record.what } else { value.name }
  }

  private static func advice(on record: RecordOutline) -> Sentence {
    Sentence("\(record.what) has the keys: \(record.keys.map(\.name).listed)")
  }

  var isEmpty: Bool { members.isEmpty }

  /// What stands under keys which are known by their beginning, in the order of the file.
  var prefixed: [(key: ValueReader, value: ValueReader)] {
    let known = members.filter { member in
      record.prefixed.map { member.key.hasPrefix($0.name) } ?? false
    }
    return known.map { (value.key(of: $0), value.value(of: $0)) }
  }

  /// Whether a key is told as unknown: it may be what the map needs.
  var hasUnknown: Bool { unknown.areTold }

  /// What is written under a key, if anything.
  func optional(_ key: String) -> ValueReader? {
    members.first { $0.key == key }.map(value.value)
  }

  /// What is written under a key that must be there.
  func required(_ key: String, hint: Sentence? = nil) -> ValueReader? {
    if let value = optional(key) { return value }
    if unknown.misspelt.contains(key) { return nil }
    value.problem(Sentence("the key \(key.quoted) is missing"), hint: hint)
    return nil
  }

  /// Whether a key is there, well spelt or not.
  func has(_ key: String) -> Bool {
    members.contains { $0.key == key } || unknown.misspelt.contains(key)
  }
}
