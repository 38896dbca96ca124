import Auditing
import FormModel

/// Reads for which part of what is audited something holds: `{ address: "*/demande/*" }`.
struct ScopeReader {
  static let keys = ["address", "form", "question"]

  /// A map of its own.
  func scope(_ value: ValueReader) -> Scope? {
    guard let map = value.map("a part of what is audited", keys: Self.keys) else { return nil }
    if value.entries()?.isEmpty == true {
      value.problem(
        "\(value.name) names no part",
        hint: "write { address: \"*/demande/*\" }, form: or question:")
      return nil
    }
    return scope(map)
  }

  /// The keys of a map which holds others too.
  func scope(_ map: MappingReader) -> Scope {
    Scope(
      address: pattern("address", map), form: pattern("form", map),
      question: pattern("question", map))
  }

  private func pattern(_ key: String, _ map: MappingReader) -> NamePattern? {
    map.optional(key)?.text(hint: "* stands for anything").map(NamePattern.init)
  }
}
