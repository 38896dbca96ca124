import Auditing
import FormModel

/// Reads one file of `dictionaries/`: words that rules look for, each with the reason why.
struct DictionaryReader {
  /// The name of the file, without `.yaml`.
  let id: String

  static let folder = "dictionaries"

  /// The id that the path of a dictionary gives it; nil for any other file.
  static func id(ofPath path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == folder else { return nil }
    return String(parts[1].dropLast(".yaml".count))
  }

  /// nil when there is a problem, which is then told.
  func dictionary(_ file: ValueReader) -> RuleDictionary? {
    let keys = ["id", "meaning", "source", "entries"]
    guard let map = file.map("a dictionary", keys: keys) else { return nil }
    checkId(map)
    let meaning = map.required("meaning", hint: "tell what the words have in common")?.bilingual()
    let source = map.optional("source")?.text()
    let hint = "list the entries: - { phrases: { fr: […] }, reason: { en: …, fr: … } }"
    let items = map.required("entries", hint: hint)
    guard let list = items?.list() else { return nil }
    if list.isEmpty { items?.problem("a dictionary needs at least one entry", hint: hint) }
    let entries = entries(list)
    guard let meaning, let entries else { return nil }
    return RuleDictionary(id: id, meaning: meaning, source: source, entries: entries)
  }

  /// nil when one of them cannot be read.
  func entries(_ items: [ValueReader]) -> [RuleDictionary.Entry]? {
    let entries = items.map { $0.inner($0.node, named: "an entry") }.compactMap(entry)
    return entries.count == items.count ? entries : nil
  }

  private func checkId(_ map: MappingReader) {
    guard Identifier.isValid(id) else {
      map.value.problem(
        "\(id.quoted) cannot be the name of a dictionary", hint: Identifier.advice)
      return
    }
    guard let value = map.required("id", hint: "write id: \(id)"), let text = value.text(),
      text != id
    else { return }
    value.problem(
      "the id \(text.quoted) is not the name of the file",
      hint: "write id: \(id), or rename the file \(text).yaml")
  }

  static let entryKeys = ["phrases", "reason", "instead"]

  private func entry(_ value: ValueReader) -> RuleDictionary.Entry? {
    guard let map = value.map("an entry of a dictionary", keys: Self.entryKeys) else { return nil }
    let phrases = map.required("phrases", hint: "write phrases: { fr: […], en: […] }")
      .flatMap(phrases)
    let reason = map.required("reason", hint: "say why these words matter: { en: …, fr: … }")?
      .bilingual()
    let instead = map.optional("instead")?.bilingual()
    guard let phrases, let reason, !map.has("instead") || instead != nil else { return nil }
    return RuleDictionary.Entry(phrases: phrases, reason: reason, instead: instead)
  }

  /// The phrases of all languages; `any` is for what has none, such as the names of hosts.
  private func phrases(_ value: ValueReader) -> [String]? {
    let languages = ["fr", "en", "any"]
    guard let map = value.map("the phrases of an entry", keys: languages) else { return nil }
    if !languages.contains(where: map.has) {
      value.problem("“phrases” holds no phrase", hint: "write fr: […], en: […] or any: […]")
      return nil
    }
    let phrases = languages.compactMap { map.optional($0) }.map { $0.phrases() }
    return phrases.contains { $0 == nil } ? nil : phrases.compactMap { $0 }.flatMap { $0 }
  }
}
