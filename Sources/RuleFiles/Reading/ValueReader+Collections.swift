import FormModel

extension ValueReader {
  /// The items of a list.
  func list(hint: String? = nil) -> [ValueReader]? {
    guard case .list(let items) = node.content else {
      problem(
        "\(name) must be a list; this is \(node.kind)",
        hint: hint ?? "write [first, second], or lines which begin with “- ”")
      return nil
    }
    return items.map { inner($0, named: "an item of \(name)") }
  }

  /// The texts of a list which has at least one.
  func texts() -> [String]? {
    guard let items = list() else { return nil }
    if items.isEmpty {
      problem("\(name) is empty", hint: "write at least one item, or remove the key")
    }
    return items.compactMap { $0.text() }
  }

  /// The phrases of a list, all of which hold at least one word that can be compared.
  func phrases() -> [String]? {
    guard let items = list() else { return nil }
    if items.isEmpty {
      problem("\(name) is empty", hint: "write at least one phrase, or remove the key")
    }
    return items.compactMap { item in
      guard let phrase = item.text() else { return nil }
      guard !FoldedWords(phrase).isEmpty else {
        item.problem(
          "\(phrase.quoted) holds no letter or digit, so it is never found",
          hint: "phrases are compared without punctuation")
        return nil
      }
      return phrase
    }
  }

  /// The keys of a map, whatever they are.
  func entries(hint: String? = nil) -> [(key: ValueReader, value: ValueReader)]? {
    guard case .map(let entries) = node.content else {
      problem(
        "\(name) must be a map; this is \(node.kind)",
        hint: hint ?? "write “key: value” lines under it")
      return nil
    }
    return entries.map { entry in
      (
        inner(
          YAMLNode(place: entry.keyPlace, content: .scalar(entry.key)), named: entry.key.quoted),
        inner(entry.value, named: entry.key.quoted)
      )
    }
  }

  /// A map with known keys; `what` is what it describes, with its article.
  func map(_ what: String, keys: [String]) -> MappingReader? {
    entries(hint: "\(what) has the keys: \(keys.listed)").map {
      MappingReader(value: self, entries: $0, what: what, keys: keys)
    }
  }

  /// A sentence in English and in French, neither of them empty.
  func bilingual() -> Bilingual? {
    bilingualTexts().map { Bilingual(en: $0.english.text, fr: $0.french.text) }
  }

  /// A text, which is then the same in both languages, or one in each.
  func textOrBilingual() -> Bilingual? {
    if case .map = node.content { return bilingual() }
    return text(hint: "write a text, or { en: …, fr: … }").map {
      Sentence(localized: LocalizedText($0))
    }
  }

  /// The same, with the place of each.
  func bilingualTexts() -> (english: LocatedText, french: LocatedText)? {
    guard case .map = node.content else {
      problem(
        "\(name) must be given in English and in French; this is \(node.kind)",
        hint: "write { en: …, fr: … }")
      return nil
    }
    guard let map = map("a text in two languages", keys: ["en", "fr"]) else { return nil }
    let english = map.required("en")?.locatedText()
    let french = map.required("fr")?.locatedText()
    guard let english, let french else { return nil }
    return (english, french)
  }

  private func locatedText() -> LocatedText? {
    text().map { LocatedText(text: $0, value: self) }
  }
}

/// A text and where it stands.
struct LocatedText {
  let text: String
  let value: ValueReader
}
