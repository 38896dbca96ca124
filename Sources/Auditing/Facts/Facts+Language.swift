import FormModel
import Words

extension FactTable {
  /// What is observed about the languages of a journey: what no words tell can only be found missing
  /// where the words are known.
  static let languageFacts: [Fact] = [
    Fact(
      name: "common words known", about: .journey, kind: .yesOrNo,
      meaning: Sentence(
        "the words for notices, marks, steps, durations and ways back are known in its languages; undecided elsewhere"
      )
    ) { known($0.journey, commonLanguages) },
    Fact(
      name: "all words known", about: .journey, kind: .yesOrNo,
      meaning: Sentence(
        "all words are known in its languages: French and English; undecided elsewhere")
    ) { known($0.journey, languages) },
  ]

  private static func known(_ journey: Journey, _ languages: Set<String>) -> FactValue {
    let unknown = journey.pages.contains { page in
      !page.language.isEmpty && !languages.contains(String(page.language.prefix { $0.isLetter }))
    }
    return unknown
      ? .undecided(Sentence("the words of this language are not known")) : .flag(true)
  }

  private static let languages: Set<String> = ["fr", "en"]
  /// The languages of which the commonest words are known.
  static let commonLanguages = languages.union(["de", "es", "it", "nl", "pt"])
}
