import Auditing
import FormModel
import Words

extension RuleDictionary {
  static let folder = "dictionaries"

  /// The id that the path of a dictionary gives it; nil for any other file.
  static func id(ofPath path: String) -> String? { Identifier.ofPath(path, in: folder) }
}

extension Shape where Value == RuleDictionary {
  /// One file of `dictionaries/`: words that rules look for, each with the reason why.
  static func dictionary(_ id: String) -> Shape {
    .record(
      Sentence("a dictionary"), .id(id, of: Sentence("a dictionary")),
      .required(
        "meaning", .translated, Sentence("What the words have in common"),
        hint: Sentence("tell what the words have in common")),
      .optional("source", .text, Sentence("Where the words come from")),
      .required(
        "entries", .entries, Sentence("The words, and why they matter"),
        hint: Shape<[RuleDictionary.ReasonedPhrases]>.hint)
    ) { RuleDictionary(id: id, meaning: $2, source: $3, entries: $4) }
  }
}

extension Shape where Value == [RuleDictionary.ReasonedPhrases] {
  static var entries: Shape { .list(of: .entry, named: Sentence("an entry"), hint: hint) }

  /// What a team adds to dictionaries, by id.
  static var additions: Shape<[MapEntry<Value>]> {
    .map(
      of: .list(of: .entry, named: Sentence("an entry"), canBeEmpty: true, hint: hint),
      canBeEmpty: true)
  }

  fileprivate static var hint: Sentence {
    Sentence("list the entries: - { phrases: { fr: […] }, reason: { en: …, fr: … } }")
  }
}

extension Shape where Value == RuleDictionary.ReasonedPhrases {
  fileprivate static var entry: Shape {
    .record(
      Sentence("an entry of a dictionary"),
      .required(
        "phrases",
        .phrases(
          Sentence("the phrases of an entry"), in: Shape<[String]>.formLanguages + ["any"],
          Sentence("holds no phrase"),
          hint: Sentence("write fr: […], en: […] or any: […]")),
        Sentence("The words by language; any is for what has none"),
        hint: Sentence("write phrases: { fr: […], en: […] }")),
      .required(
        "reason", .translated, Sentence("Why these words matter"),
        hint: Sentence("say why these words matter: { en: …, fr: … }")),
      .optional("instead", .translated, Sentence("What to write instead"))
    ) { RuleDictionary.ReasonedPhrases(phrases: $1, reason: $2, instead: $3) }
  }
}
