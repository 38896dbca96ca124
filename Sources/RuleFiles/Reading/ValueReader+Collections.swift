import FormModel
import Words

extension ValueReader {
  /// The items of a list.
  func list(hint: Sentence? = nil) -> [ValueReader]? {
    guard case .list(let items) = node.content else {
      problem(
        Sentence("\(name) must be a list; this is \(node.kind)"),
        hint: hint ?? Sentence("write [first, second], or lines which begin with “- ”"))
      return nil
    }
    return items.map { item in
      ValueReader(
        node: item, name: Sentence("an item of \(name)"), report: report, key: key,
        keyPlace: keyPlace)
    }
  }

  /// Whether it is a list without an item.
  var isEmptyList: Bool {
    if case .list(let items) = node.content { items.isEmpty } else { false }
  }

  /// The phrases of a list, all of which hold at least one word that can be compared.
  func phrases() -> [String]? {
    guard let items = list() else { return nil }
    if items.isEmpty {
      problem(
        Sentence("\(name) is empty"), hint: Sentence("write at least one phrase, or remove the key")
      )
    }
    return items.compactMap { item in
      guard let phrase = item.text() else { return nil }
      guard !FoldedWords(phrase).isEmpty else {
        item.problem(
          Sentence("\(phrase.quoted) holds no letter or digit, so it is never found"),
          hint: Sentence("phrases are compared without punctuation"))
        return nil
      }
      return phrase
    }
  }

  /// The keys of a map, whatever they are.
  func entries(hint: Sentence? = nil) -> [(key: ValueReader, value: ValueReader)]? {
    guard case .map(let entries) = node.content else {
      problem(
        Sentence("\(name) must be a map; this is \(node.kind)"),
        hint: hint ?? Sentence("write “key: value” lines under it"))
      return nil
    }
    return entries.map { entry in
      let key = YAMLNode(place: entry.keyPlace, content: .scalar(entry.key))
      let name = entry.key.quoted
      return (
        ValueReader(node: key, name: name, report: report),
        ValueReader(
          node: entry.value, name: name, report: report, key: entry.key, keyPlace: entry.keyPlace)
      )
    }
  }
}
