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
      .optional("cues", .wordings, Sentence("Wordings of the question")),
      .optional("names", .phrases, Sentence("Names of controls")),
      .optional(
        "autofill", .word(of: AutofillNames.all, Sentence("an HTML autofill name")),
        Sentence("The HTML autofill name which fits")),
      .optional(
        "controls", .list(of: .word(FieldKind.self, Sentence("a kind of field"))),
        Sentence("The only kinds of field that ask for it")),
      .required(
        "answer", .word(AnswerKind.self, Sentence("an answer")),
        Sentence("Where people find the answer"),
        hint: Sentence("say where people find the answer")),
      .optional(
        "characters", .number(.above0(upTo: 100_000)), Sentence("The typical length typed")),
      .optional(
        "code", .yesOrNo, Sentence("Whether it is copied character by character")),
      .optional(
        "document", .translated, Sentence("The paper or screen to fetch")),
      .optional(
        "papers", .texts, Sentence("Names of papers of which any one holds the answer")),
      .optional(
        "known to administration", .text,
        Sentence("The interface which gives the answer to services")),
      .optional(
        "personal", .yesOrNo, Sentence("Whether it is about a person")),
      .optional(
        "sensitive", .translated,
        Sentence("The kind of data that the law protects more than others, when it is one")),
      .optional(
        "format", .translated, Sentence("What people must be told about how to write it")),
      .optional(
        "repeatable", .yesOrNo, Sentence("Whether two questions may ask it about different things")),
      .optional(
        "keyboard", .word(Purpose.Keyboard.self, Sentence("a keyboard")),
        Sentence("The keyboard that suits the answer")),
      .optional(
        "role", .word(Purpose.Role.self, Sentence("a role in the procedure")),
        Sentence("What the answer does in the procedure")),
      .optional(
        "length", .whole(upTo: 100_000),
        Sentence("The shortest limit that lets every right answer in")),
      .optional(
        "values", .texts, Sentence("Right answers that a field must take")),
      .optional(
        "choices", .texts, Sentence("Answers by which a list without words is known to ask it")),
      .optional(
        "parts", .texts, Sentence("The purposes of the parts in which forms ask for it")),
      .optional(
        "asked of", .phrases, Sentence("The things of which it may be asked, beside people")),
      .required(
        "source", .text, Sentence("Where the wordings and the length come from"),
        hint: Sentence("say where the wordings and the length come from")),
      laws: [
        .atLeastOne(
          of: clues, Sentence("has nothing by which to recognise it"),
          hint: Sentence("give it one of: \(clues.listed)")
        )
      ]
    ) {
      value, cues, names, autofill, controls, answer, characters, code, document, papers, known,
      personal, sensitive, format, repeatable, keyboard, role, length, values, choices,
      parts,
      objects, _ in
      let id = value.key
      return Purpose(
        id: id, autofill: autofill, cues: cues ?? [], names: names ?? [],
        controls: controls ?? [], answer: answer, characters: characters, isCode: code ?? false,
        document: document, papers: papers, knownTo: known, isPersonal: personal ?? false,
        sensitive: sensitive, format: format,
        isRepeatable: repeatable ?? false, keyboard: keyboard, role: role, length: length,
        values: values ?? [],
        choices: choices ?? [], parts: parts ?? [], objects: objects ?? (known == nil ? nil : []))
    }
  }

  /// A purpose without any clue would never be recognised.
  private static var clues: [String] { ["cues", "names", "autofill", "controls"] }
}

extension Shape where Value == [String] {
  /// Phrases by language. Forms of other languages are met too, though formaudit speaks two.
  fileprivate static var wordings: Shape {
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
