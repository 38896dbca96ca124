import FormModel
import Timing

/// Reads the kinds of person and device of `timing.yaml`.
struct TimeProfileReader {
  /// In the order of the file; nil when there is a problem, which is then told.
  func profiles(_ value: ValueReader) -> [TimeProfile]? {
    guard let entries = value.entries() else { return nil }
    if entries.isEmpty { value.problem("\(value.name) is empty", hint: "write at least desktop") }
    let profiles = entries.compactMap { key, value in
      key.word.flatMap { profile($0, value) }
    }
    return profiles.isEmpty || profiles.count < entries.count ? nil : profiles
  }

  private func profile(_ id: String, _ value: ValueReader) -> TimeProfile? {
    guard let map = value.map("a profile", keys: ["meaning", "multipliers", "off"]) else {
      return nil
    }
    let meaning = map.required("meaning")?.bilingual()
    let off = map.optional("off")?.bilingual()
    let list = map.optional("multipliers").map { $0.list() ?? [] } ?? []
    let multipliers = list.compactMap(multiplier)
    guard let meaning, multipliers.count == list.count else { return nil }
    if map.has("off"), off == nil { return nil }
    return TimeProfile(id: id, meaning: meaning, multipliers: multipliers, unavailable: off)
  }

  private func multiplier(_ value: ValueReader) -> TimeProfile.Multiplier? {
    let keys = ["of", "by", "basis", "source"]
    guard let map = value.map("a multiplier", keys: keys) else { return nil }
    let hint = "write “everything”, or a list of time parameters"
    let names = map.required("of", hint: hint).flatMap(self.names)
    let factor = map.required("by")?.number(.between(0.01...100))
    let basis: TimeParameter.Basis? = map.required("basis")?.choice("a basis")
    let source = map.required("source", hint: "say where the number comes from")?.text()
    guard let names, let factor, let basis, let source else { return nil }
    return TimeProfile.Multiplier(names: names, factor: factor, basis: basis, source: source)
  }

  /// The parameters that are multiplied; none stand for every duration.
  private func names(_ value: ValueReader) -> [TimeParameter.Name]? {
    if value.word == "everything" { return [] }
    guard let items = value.list(hint: "write “everything”, or a list of time parameters") else {
      return nil
    }
    let names = items.compactMap { item -> TimeParameter.Name? in item.choice("a time parameter") }
    return names.count == items.count && !names.isEmpty ? names : nil
  }
}
