import FormModel
import Words

extension Shape where Value == Vocabulary {
  /// `vocabulary.yaml`: the words by which pages show what they are.
  static var vocabulary: Shape {
    .record(
      Sentence("the vocabulary"),
      .required("lists", .lists, Sentence("Lists of phrases, by name")),
      .required("numbers", .numbers, Sentence("Words for numbers, by number")),
      .required("durations", .numbers, Sentence("Words for durations, by minutes"))
    ) { _, lists, numbers, durations in
      Vocabulary(
        Dictionary(zip(Vocabulary.List.allCases, lists)) { first, _ in first },
        numbers: numbers.map { ($0.value, $0.phrases) },
        durations: durations.map { ($0.value, $0.phrases) })
    }
  }
}

/// The words for one number.
struct NumberWords {
  let value: Double
  let phrases: [String]
}

extension Shape where Value == [NumberWords] {
  /// Numbers with the words that say them, whatever the language.
  fileprivate static var numbers: Shape {
    let hint = Sentence("write “15: [fifteen, quinze]”")
    return Shape<[MapEntry<[String]>]>.map(of: .phrases, hint: hint).map { entries in
      let read = entries.compactMap { entry in
        entry.value.flatMap { phrases in
          Double(entry.key.word ?? "").map { NumberWords(value: $0, phrases: phrases) }
        }
      }
      return read.count == entries.count ? read : nil
    }
  }
}

extension Shape where Value == [PhraseList] {
  fileprivate static var lists: Shape {
    let list = Shape<PhraseList>.listWithMeaning
    return .table(
      Sentence("the lists of the vocabulary"),
      Vocabulary.List.allCases.map {
        .required(
          $0.name, list, Sentence("Its meaning and its phrases"),
          hint: Sentence("write its meaning and its phrases in fr and en"))
      }
    ) { _, lists in lists }
  }
}

extension Shape where Value == PhraseList {
  /// Read at once, unless it is known to be right: then when its phrases are asked for.
  fileprivate static var listWithMeaning: Shape {
    let list = Shape<[String]>.listWithMeaning
    return Shape(list.outline) { value in
      if value.report.isTrusted {
        let node = value.node
        return PhraseList { list.read(.trusted(node)) ?? [] }
      }
      return list.read(value).map { phrases in PhraseList { phrases } }
    }
  }
}

extension Shape where Value == [String] {
  fileprivate static var listWithMeaning: Shape {
    .record(
      Sentence("a list of phrases"),
      .required(
        "meaning", .translated, Sentence("What the phrases say of a page"),
        hint: Sentence("tell what the phrases say of a page: { en: …, fr: … }")),
      .optional("fr", .phrases, Sentence("Phrases in French")),
      .optional("en", .phrases, Sentence("Phrases in English")),
      .optional("de", .phrases, Sentence("Phrases in German")),
      .optional("es", .phrases, Sentence("Phrases in Spanish")),
      .optional("it", .phrases, Sentence("Phrases in Italian")),
      .optional("nl", .phrases, Sentence("Phrases in Dutch")),
      .optional("pt", .phrases, Sentence("Phrases in Portuguese")),
      laws: [
        .atLeastOne(
          of: formLanguages, Sentence("holds no phrase"),
          hint: Sentence("write fr: […] and en: […]"))
      ]
    ) { _, _, french, english, german, spanish, italian, dutch, portuguese in
      [french, english, german, spanish, italian, dutch, portuguese].flatMap { $0 ?? [] }
    }
  }
}
