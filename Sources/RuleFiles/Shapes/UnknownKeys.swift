import Words
import YAML

/// The keys of a map that its record does not have, which are told.
struct UnknownKeys {
  private(set) var areTold = false
  /// Keys that are there, but misspelt: one slip is one problem.
  private(set) var misspelt: Set<String> = []

  /// None.
  init() {}

  init(among members: [YAMLNode.Member], of map: ValueReader, _ record: RecordOutline) {
    let names = record.keys.map(\.name)
    let known = Set(names)
    let unknown = members.filter { member in
      !known.contains(member.key)
        && !(record.prefixed.map { member.key.hasPrefix($0.name) } ?? false)
    }
    if unknown.isEmpty { return }
    let given = Set(members.map(\.key))
    let missing = names.filter { !given.contains($0) }
    for member in unknown where !map.report.log.isFull {
      areTold = true
      let meant = DidYouMean.nearest(to: member.key, among: missing)
      if let meant { misspelt.insert(meant) }
      map.key(of: member).problem(
        Sentence("\(member.key.quoted) is not a key of \(record.what)"),
        hint: Self.adviceOnPaths(member.key, record)
          ?? meant.map { Sentence("did you mean \(quoted: $0)?") }
          ?? Sentence("the keys of \(record.what) are: \(names.listed)"))
    }
  }

  /// A map inside a map, where the keys stand on one line.
  private static func adviceOnPaths(_ key: String, _ record: RecordOutline) -> Sentence? {
    let names =
      record.keys.map(\.name) + (record.prefixed.map { ["\($0.name)<fact>.<comparison>"] } ?? [])
    let paths = names.filter { $0.hasPrefix(key + ".") }
    return paths.isEmpty ? nil : Sentence("write it as one key: \(paths.map { $0 + ": …" }.listed)")
  }
}
