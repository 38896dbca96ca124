/// Reads a map whose keys are known, and tells which keys are missing or misspelt.
struct MappingReader {
  /// The map itself.
  let value: ValueReader
  private let values: [String: ValueReader]
  /// Keys that are there, but misspelt: one slip is one problem.
  private let misspelt: Set<String>

  /// Tells at once every key that is not one of `keys`; `what` is what the map describes, with its
  /// article: `a rule`.
  init(
    value: ValueReader, entries: [(key: ValueReader, value: ValueReader)], what: String,
    keys: [String]
  ) {
    self.value = value
    let values = Dictionary(
      entries.map { ($0.key.word ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
    var misspelt: Set<String> = []
    for (key, _) in entries {
      let word = key.word ?? ""
      if keys.contains(word) || key.report.log.isFull { continue }
      let meant = DidYouMean.nearest(to: word, among: keys.filter { values[$0] == nil })
      if let meant { misspelt.insert(meant) }
      key.problem(
        "\(word.quoted) is not a key of \(what)",
        hint: meant.map { "did you mean “\($0)”?" }
          ?? "the keys of \(what) are: \(keys.listed)")
    }
    self.values = values
    self.misspelt = misspelt
  }

  /// What is written under a key, if anything.
  func optional(_ key: String) -> ValueReader? {
    values[key]
  }

  /// What is written under a key that must be there.
  func required(_ key: String, hint: String? = nil) -> ValueReader? {
    if let value = values[key] { return value }
    if misspelt.contains(key) { return nil }
    value.problem("the key \(key.quoted) is missing", hint: hint)
    return nil
  }

  /// Whether a key is there, well spelt or not.
  func has(_ key: String) -> Bool {
    values[key] != nil || misspelt.contains(key)
  }
}
