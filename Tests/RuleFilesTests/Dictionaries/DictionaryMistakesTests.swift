import Auditing
import FormModel
import TestSupport
import Testing

@testable import RuleFiles

/// What is told of dictionaries, and of rules which use them.
@Suite struct DictionaryMistakesTests {
  static let dictionary = """
    id: jargon
    meaning: { en: words of offices, fr: des mots de bureau }
    entries:
      - phrases: { fr: [récépissé], en: [pursuant to] }
        reason: { en: hard, fr: difficile }
        instead: { en: proof, fr: preuve }
      - phrases: { any: [www.example.org] }
        reason: { en: a host, fr: un hôte }

    """

  private func problems(_ dictionary: String, rule: String = Draft.rule) -> [String] {
    Draft.problems(
      of: Draft.valid.filter { $0.path != Draft.path } + [
        ("dictionaries/jargon.yaml", dictionary), (Draft.path, rule),
      ]
    ).map(\.description)
  }

  private func rule(_ condition: String, message: String = "{wording}") -> String {
    Draft.rule("choices: { more than: 15 }", condition)
      .replacing("“{wording}” has {choices} choices.", with: message)
      .replacing("« {wording} » a {choices} choix.", with: message)
  }

  @Test func aDictionaryWithoutMistakesIsHeldByTheBook() throws {
    let book = try RuleBookReader.read(
      files: Draft.valid + [("dictionaries/jargon.yaml", Self.dictionary)])
    #expect(book.dictionaries.map(\.id) == ["jargon"])
    #expect(
      book.dictionaries[0].entries.map(\.phrases) == [
        ["récépissé", "pursuant to"], ["www.example.org"],
      ]
    )
    #expect(book.dictionaries[0].entries.map(\.instead?.english) == ["proof", nil])
  }

  @Test func fiveMistakesAreToldTogether() {
    let wrong = """
      id: jargn
      meaning: words
      entries:
        - phrases: { fr: ["…"] }
          reason: { en: hard, fr: difficile }
        - phrases: { fr: [récépissé] }
        - phrase: { fr: [quantum] }
          reason: { en: hard, fr: difficile }

      """
    let file = "dictionaries/jargon.yaml"
    #expect(
      problems(wrong) == [
        "\(file):1:5: error: the id “jargn” is not the name of the file\n  hint: write id: jargon, or rename the file jargn.yaml",
        "\(file):2:10: error: “meaning” must be given in every language; this is a text\n  hint: write { en: …, fr: … }",
        "\(file):4:21: error: “…” holds no letter or digit, so it is never found\n  hint: phrases are compared without punctuation",
        "\(file):6:5: error: the key “reason” is missing\n  hint: say why these words matter: { en: …, fr: … }",
        "\(file):7:5: error: “phrase” is not a key of an entry of a dictionary\n  hint: did you mean “phrases”?",
      ])
  }

  @Test(arguments: ["mentions", "any of"])
  func anUnknownDictionaryIsToldWithTheOneMeant(comparison: String) {
    let rule = rule("wording: { \(comparison): { dictionary: jargo } }")
    #expect(
      problems(Self.dictionary, rule: rule) == [
        "\(Draft.path):7:\(30 + comparison.count): error: there is no dictionary “jargo”\n  hint: did you mean “jargon”?"
      ])
  }

  @Test(arguments: [
    (
      "choices: 3", "{mentioned}",
      "“{mentioned}” tells what “mentions” found, and “when” looks for nothing"
    ),
    (
      "wording: { mentions: [a] }", "{reason}",
      "“{reason}” tells the reason of a dictionary, and “mentions” is a list of phrases"
    ),
    (
      "wording: { mentions: { dictionary: jargon } }", "{instead}",
      "“{instead}” tells what to write instead, and some phrases do not say it"
    ),
  ])
  func aPlaceholderNeedsWhatItTells(condition: String, message: String, sentence: String) {
    let told = problems(Self.dictionary, rule: rule(condition, message: message))
    #expect(told.count == 2, "once in each language")
    #expect(told.allSatisfy { $0.contains(sentence) }, "\(told)")
  }

  @Test(arguments: ["{mentioned}", "{reason}", "{mentioned} {reason} {wording}"])
  func aPlaceholderOfADictionaryIsAccepted(message: String) {
    for comparison in ["mentions", "any of"] {
      let rule = rule("wording: { \(comparison): { dictionary: jargon } }", message: message)
      #expect(problems(Self.dictionary, rule: rule).isEmpty)
    }
  }

  @Test func aNumberIsOfNoDictionary() {
    let told = problems(Self.dictionary, rule: rule("fields: { any of: { dictionary: jargon } }"))
    #expect(told.count == 1)
  }
}
