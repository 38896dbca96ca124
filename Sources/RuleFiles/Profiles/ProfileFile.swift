import Auditing
import FormModel

/// One file of `profiles/`: which rules judge, and with which numbers, where authorities disagree.
struct ProfileFile {
  let id: String
  /// The profile that this one changes.
  let base: (id: String, place: ValueReader)?
  let only: ValueReader?
  let changes: ValueReader?

  static let folder = "profiles"

  /// The id that the path of a profile gives it; nil for any other file.
  static func id(ofPath path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == folder else { return nil }
    return String(parts[1].dropLast(".yaml".count))
  }

  /// nil when there is a problem, which is then told.
  init?(id: String, _ file: ValueReader) {
    let keys = ["id", "meaning", "extends", "only", "rules"]
    guard let map = file.map("a profile", keys: keys) else { return nil }
    if let value = map.required("id", hint: "write id: \(id)"), let text = value.text(), text != id
    {
      value.problem(
        "the id \(text.quoted) is not the name of the file",
        hint: "write id: \(id), or rename the file \(text).yaml")
    }
    _ = map.required("meaning", hint: "say whom the profile is for: { en: …, fr: … }")?.bilingual()
    self.id = id
    base = map.optional("extends").flatMap { value in value.text().map { ($0, value) } }
    only = map.optional("only")
    changes = map.optional("rules")
  }

  /// Applies what this file alone says.
  func apply(to selection: inout RuleSelection, _ overrides: OverrideReader) {
    if let only { keepOnly(only, &selection) }
    if let changes { overrides.apply(changes, to: &selection) }
  }

  /// `only: { categories: [accessibility], rules: [captcha] }` leaves out all others.
  private func keepOnly(_ value: ValueReader, _ selection: inout RuleSelection) {
    guard let map = value.map("a choice of rules", keys: ["categories", "rules"]) else { return }
    let categories = map.optional("categories")?.list()?.compactMap { item -> Rule.Category? in
      item.choice("a category")
    }
    let known = selection.rules
    let ids = map.optional("rules")?.texts()?.filter { id in
      if known[id] != nil { return true }
      map.optional("rules")?.problem(
        "there is no rule \(id.quoted)",
        hint: DidYouMean.hint(
          for: id, among: known.keys, otherwise: "see them with: formaudit rules list"))
      return false
    }
    if categories == nil, ids == nil {
      value.problem("“only” keeps no rule", hint: "write categories: […] or rules: […]")
    }
    selection.keepOnly { rule in
      categories?.contains(rule.category) == true || ids?.contains(rule.id) == true
    }
  }
}
