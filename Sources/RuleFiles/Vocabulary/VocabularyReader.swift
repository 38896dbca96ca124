import FormModel

/// Reads `vocabulary.yaml`: the words by which pages show what they are.
struct VocabularyReader {
  /// nil when the lists cannot be read; other problems are told on the way.
  func vocabulary(_ file: ValueReader) -> Vocabulary? {
    guard let map = file.map("the vocabulary", keys: ["lists"]) else { return nil }
    let names = Vocabulary.List.allCases.map(\.rawValue)
    guard let lists = map.required("lists")?.map("the lists of the vocabulary", keys: names)
    else { return nil }
    var phrases: [Vocabulary.List: [String]] = [:]
    for list in Vocabulary.List.allCases {
      guard
        let value = lists.required(
          list.rawValue, hint: "write its meaning and its phrases in fr and en")
      else { continue }
      phrases[list] = self.phrases(value)
    }
    return Vocabulary(phrases)
  }

  private func phrases(_ value: ValueReader) -> [String] {
    guard let map = value.map("a list of phrases", keys: ["meaning", "fr", "en"]) else { return [] }
    _ = map.required("meaning", hint: "tell what the phrases say of a page: { en: …, fr: … }")?
      .bilingual()
    if !map.has("fr"), !map.has("en") {
      value.problem("\(value.name) holds no phrase", hint: "write fr: […] and en: […]")
    }
    return ["fr", "en"].flatMap { map.optional($0)?.phrases() ?? [] }
  }
}
