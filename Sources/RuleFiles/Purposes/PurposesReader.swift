import FormModel

/// Reads `purposes.yaml`: what questions ask for, and how to recognise it.
struct PurposesReader {
  /// The purposes that could be read, and the ids of all.
  struct Result {
    let purposes: [Purpose]
    let ids: Set<String>
  }

  /// nil when there is no list of purposes at all; other problems are told on the way.
  func purposes(_ file: ValueReader) -> Result? {
    guard let map = file.map("the file of purposes", keys: ["purposes"]) else { return nil }
    guard let entries = map.required("purposes", hint: "write “id:” lines under it")?.entries()
    else { return nil }
    if entries.isEmpty { map.optional("purposes")?.problem("“purposes” holds no purpose") }
    return Result(
      purposes: entries.compactMap { PurposeReader(key: $0.key).purpose($0.value) },
      ids: Set(entries.compactMap(\.key.word)))
  }
}
