import Words

/// Reads a map whose keys are known, and tells which keys are missing or misspelt.
struct MappingReader {
  /// The map itself.
  let value: ValueReader
  /// What stands under keys which are known by their beginning, in the order of the file.
  let prefixed: [(key: ValueReader, value: ValueReader)]
  let isEmpty: Bool
  /// What the map is called in sentences: a file is called by what it describes.
  let subject: Sentence
  /// Whether a key is told as unknown: it may be what the map needs.
  let hasUnknown: Bool
  private let values: [String: ValueReader]
  /// Keys that are there, but misspelt: one slip is one problem.
  private let misspelt: Set<String>

  /// Tells at once every key that the record does not have; nil for what is no map.
  init?(_ value: ValueReader, of record: RecordOutline) {
    let names = record.keys.map(\.name)
    guard
      let entries = value.entries(hint: Sentence("\(record.what) has the keys: \(names.listed)"))
    else { return nil }
    self.value = value
    isEmpty = entries.isEmpty
    subject = value.name == ValueReader.wholeFile ? record.what : value.name
    let prefix = record.prefixed?.name
    prefixed = entries.filter { entry in prefix.map(entry.value.key.hasPrefix) ?? false }
    let values = Dictionary(entries.map { ($0.value.key, $0.value) }) { first, _ in first }
    self.values = values
    var misspelt: Set<String> = []
    var hasUnknown = false
    for (key, value) in entries where !names.contains(value.key) {
      if prefix.map(value.key.hasPrefix) ?? false || key.report.log.isFull { continue }
      hasUnknown = true
      let meant = DidYouMean.nearest(
        to: value.key, among: names.filter { values[$0] == nil })
      if let meant { misspelt.insert(meant) }
      key.problem(
        Sentence("\(value.key.quoted) is not a key of \(record.what)"),
        hint: Self.adviceOnPaths(
          value.key, names + (prefix.map { ["\($0)<fact>.<comparison>"] } ?? []))
          ?? meant.map { Sentence("did you mean \(quoted: $0)?") }
          ?? Sentence("the keys of \(record.what) are: \(names.listed)"))
    }
    self.misspelt = misspelt
    self.hasUnknown = hasUnknown
  }

  /// A map inside a map, where the keys stand on one line.
  private static func adviceOnPaths(_ key: String, _ names: [String]) -> Sentence? {
    let paths = names.filter { $0.hasPrefix(key + ".") }
    return paths.isEmpty ? nil : Sentence("write it as one key: \(paths.map { $0 + ": …" }.listed)")
  }

  /// What is written under a key, if anything.
  func optional(_ key: String) -> ValueReader? {
    values[key]
  }

  /// What is written under a key that must be there.
  func required(_ key: String, hint: Sentence? = nil) -> ValueReader? {
    if let value = values[key] { return value }
    if misspelt.contains(key) { return nil }
    value.problem(Sentence("the key \(key.quoted) is missing"), hint: hint)
    return nil
  }

  /// Whether a key is there, well spelt or not.
  func has(_ key: String) -> Bool {
    values[key] != nil || misspelt.contains(key)
  }
}
