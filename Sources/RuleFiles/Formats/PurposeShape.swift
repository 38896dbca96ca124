import FormModel
import Words

/// What `purposes.yaml` says.
struct PurposeList {
  /// The purposes that could be read.
  let purposes: [Purpose]
  /// The ids of all.
  let ids: Set<String>
}

extension Shape where Value == PurposeList {
  /// `purposes.yaml`: what questions ask for, and how to recognise it.
  static var purposes: Shape {
    .record(
      Sentence("the file of purposes"),
      .required(
        "purposes", .map(of: .purpose, hint: Sentence("write “id:” lines under it")),
        Sentence("What questions ask for, by id"))
    ) { _, entries in
      for key in entries.map(\.key) { Identifier.check(key, Sentence("the id of a purpose")) }
      return PurposeList(
        purposes: entries.compactMap(\.value), ids: Set(entries.compactMap(\.key.word)))
    }
  }
}

extension Shape where Value == Purpose {
  /// One purpose, such as `family-name`.
  static var purpose: Shape {
    .record(
      Sentence("a purpose"),
      PurposeKeys.cues, PurposeKeys.names, PurposeKeys.autofill, PurposeKeys.controls,
      PurposeKeys.answer, PurposeKeys.characters, PurposeKeys.code, PurposeKeys.document,
      PurposeKeys.papers, PurposeKeys.known, PurposeKeys.personal, PurposeKeys.sensitive,
      PurposeKeys.format, PurposeKeys.repeatable, PurposeKeys.keyboard, PurposeKeys.behaviour,
      PurposeKeys.toldBy, PurposeKeys.role,
      PurposeKeys.length, PurposeKeys.values, PurposeKeys.choices, PurposeKeys.parts,
      PurposeKeys.namedApart, PurposeKeys.objects, PurposeKeys.source,
      laws: [
        .atLeastOne(
          of: clues, Sentence("has nothing by which to recognise it"),
          hint: Sentence("give it one of: \(clues.listed)")
        )
      ]
    ) {
      value, cues, names, autofill, controls, answer, characters, code, document, papers, known,
      personal, sensitive, format, repeatable, keyboard, behaviour, toldBy, role, length, values,
      choices, parts,
      namedApart, objects, _ in
      Purpose(
        id: value.key, autofill: autofill, cues: cues ?? [], names: names ?? [],
        controls: controls ?? [], answer: answer, characters: characters, isCode: code ?? false,
        document: document, papers: papers, knownTo: known, isPersonal: personal ?? false,
        sensitive: sensitive, format: format,
        isRepeatable: repeatable ?? false, keyboard: keyboard, behaviour: behaviour ?? [],
        toldBy: toldBy, role: role, length: length,
        values: values ?? [], choices: choices ?? [], parts: parts ?? [],
        namedApart: namedApart ?? [], objects: objects ?? (known == nil ? nil : []))
    }
  }

  /// A purpose without any clue would never be recognised.
  private static var clues: [String] { ["cues", "names", "autofill", "controls"] }
}

extension Shape where Value == [String] {
  /// Phrases by language. Forms of other languages are met too, though formaudit speaks two.
  static var wordings: Shape {
    .phrases(
      Sentence("a list of wordings"), in: wordingLanguages,
      Sentence("holds no wording"),
      hint: Sentence("write cues: { fr: […], en: […] }"))
  }

  /// The languages of wordings: beside those in which pages are read, the commonest questions are known
  /// in some more.
  private static var wordingLanguages: [String] {
    formLanguages + ["cs", "hu", "id", "ja", "ko", "pl", "ru", "sv", "zh"]
  }

  /// The languages in which pages are read.
  static var formLanguages: [String] { ["fr", "en", "de", "es", "it", "nl", "pt"] }

  /// The phrases of some languages, at least one, in the order of the languages.
  static func phrases(
    _ what: Sentence, in languages: [String], _ nothing: Sentence, hint: Sentence
  ) -> Shape {
    .table(
      what,
      languages.map { .optional($0, .phrases, Sentence("Phrases in the language")) },
      laws: [.atLeastOne(of: languages, nothing, hint: hint)]
    ) { _, phrases in phrases.flatMap { $0 ?? [] } }
  }
}
