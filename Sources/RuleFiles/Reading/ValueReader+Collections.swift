import FormModel
import Words
import YAML

extension ValueReader {
  /// The items of a list.
  func list(hint: @autoclosure () -> Sentence? = nil) -> [ValueReader]? {
    guard case .list(let items) = node.content else {
      problem(
        Sentence("\(name) must be a list; this is \(node.kind)"),
        hint: hint() ?? Sentence("write [first, second], or lines which begin with “- ”"))
      return nil
    }
    return items.map { item in
      ValueReader(
        node: item, name: .item(of: called), report: report, key: key, keyPlace: keyPlace)
    }
  }

  /// Whether it is a list without an item.
  var isEmptyList: Bool {
    if case .list(let items) = node.content { items.isEmpty } else { false }
  }

  /// The texts of a list that is known to be one; nil when it must be looked at.
  var trusted: [String]? { report.isTrusted ? node.texts : nil }

  /// The phrases of a list, all of which hold at least one word that can be compared.
  func phrases() -> [String]? {
    if let trusted { return trusted }
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
  func entries(
    hint: @autoclosure () -> Sentence? = nil
  ) -> [(key: ValueReader, value: ValueReader)]? {
    members(hint: hint())?.map { (key(of: $0), value(of: $0)) }
  }

  /// The same, of which each is read when it is asked for.
  func members(hint: @autoclosure () -> Sentence? = nil) -> [YAMLNode.Member]? {
    guard case .map(let members) = node.content else {
      problem(
        Sentence("\(name) must be a map; this is \(node.kind)"),
        hint: hint() ?? Sentence("write “key: value” lines under it"))
      return nil
    }
    return members
  }

  /// A key of this map.
  func key(of member: YAMLNode.Member) -> ValueReader {
    let key = YAMLNode(place: member.keyPlace, content: .scalar(member.key))
    return ValueReader(node: key, name: .key(member.key), report: report)
  }

  /// What stands under a key of this map.
  func value(of member: YAMLNode.Member) -> ValueReader {
    ValueReader(
      node: member.value, name: .key(member.key), report: report, key: member.key,
      keyPlace: member.keyPlace)
  }
}
