import Auditing

/// Reads where a rule comes from.
enum SourcesReader {
  /// The sources of a list that could be read.
  static func sources(_ value: ValueReader) -> [Rule.Source] {
    guard let items = value.list(hint: "write “- name: …” lines under it") else { return [] }
    return items.compactMap(source)
  }

  private static func source(_ value: ValueReader) -> Rule.Source? {
    guard let map = value.map("a source", keys: ["name", "says", "url"]) else { return nil }
    let name = map.required("name", hint: "name who said it")?.text()
    let says = map.optional("says")?.textOrBilingual()
    let url = map.optional("url").flatMap(url)
    return name.map { Rule.Source(name: $0, says: says, url: url) }
  }

  private static func url(_ value: ValueReader) -> String? {
    guard let text = value.text() else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      value.problem("\(text.quoted) is not a web address", hint: "begin it with https://")
      return nil
    }
    return text
  }
}
