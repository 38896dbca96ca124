import FormModel

/// Reads one purpose, such as `family-name`.
struct PurposeReader {
  let key: ValueReader

  static let keys = [
    "cues", "names", "autofill", "controls", "answer", "characters", "code", "document",
    "known to administration", "personal", "format", "repeatable", "length", "values",
    "source",
  ]

  /// nil when there is a problem, which is then told.
  func purpose(_ value: ValueReader) -> Purpose? {
    let id = key.word ?? ""
    if !Identifier.isValid(id) {
      key.problem("\(id.quoted) cannot be the id of a purpose", hint: Identifier.advice)
    }
    guard let map = value.map("a purpose", keys: Self.keys) else { return nil }
    checkClues(map, id)
    _ = map.required("source", hint: "say where the wordings and the length come from")?.text()
    let answer: AnswerKind? = map.required("answer", hint: "say where people find the answer")?
      .choice("an answer")
    guard let answer else { return nil }
    return Purpose(
      id: id,
      autofill: map.optional("autofill")?.oneOf(AutofillNames.all, "an HTML autofill name"),
      cues: map.optional("cues").map(cues) ?? [],
      names: map.optional("names")?.phrases() ?? [],
      controls: map.optional("controls").map(controls) ?? [],
      answer: answer,
      characters: map.optional("characters")?.number(.above0(upTo: 100_000)),
      isCode: map.optional("code")?.yesOrNo() ?? false,
      document: map.optional("document")?.bilingual(),
      knownTo: map.optional("known to administration")?.text(),
      isPersonal: map.optional("personal")?.yesOrNo() ?? false,
      format: map.optional("format")?.bilingual(),
      isRepeatable: map.optional("repeatable")?.yesOrNo() ?? false,
      length: map.optional("length")?.wholeNumber(upTo: 100_000),
      values: map.optional("values")?.list()?.compactMap { $0.text() } ?? [])
  }

  /// A purpose without any clue would never be recognised.
  private func checkClues(_ map: MappingReader, _ id: String) {
    let clues = ["cues", "names", "autofill", "controls"]
    if !clues.contains(where: map.has) {
      key.problem(
        "nothing tells how to recognise \(id.quoted)", hint: "give it one of: \(clues.listed)")
    }
  }

  /// Forms of other languages are met too: theirs are read, though formaudit speaks two.
  private static let languages = ["fr", "en", "de", "es", "it", "nl", "pt"]

  private func cues(_ value: ValueReader) -> [String] {
    guard let map = value.map("a list of wordings", keys: Self.languages) else { return [] }
    if !Self.languages.contains(where: map.has) {
      value.problem("“cues” holds no wording", hint: "write cues: { fr: […], en: […] }")
    }
    return Self.languages.flatMap { map.optional($0)?.phrases() ?? [] }
  }

  private func controls(_ value: ValueReader) -> [FieldKind] {
    value.list()?.compactMap { $0.choice("a kind of field") } ?? []
  }
}
