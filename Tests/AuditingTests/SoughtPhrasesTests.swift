import FormModel
import TestSupport
import Testing

@testable import Auditing

/// Phrases looked for in the words of pages.
@Suite struct SoughtPhrasesTests {
  static let dictionary = RuleDictionary(
    id: "hosts", meaning: Sentence(verbatim: "hosts"), source: nil,
    entries: [
      .init(
        phrases: ["google-analytics.com", "récépissé"],
        reason: Sentence(en: "why", fr: "pourquoi"),
        instead: Sentence(en: "else", fr: "autre"))
    ])

  @Test(arguments: [
    ("cdn.example.org, www.google-analytics.com", true), ("google analytics", false),
    ("Numéro du RECEPISSE", true), ("recepisses", false), ("", false), ("…", false),
  ])
  func areFoundWhole(text: String, isFound: Bool) {
    let sought = SoughtPhrases(Self.dictionary)
    #expect(sought.stand(in: text) == isFound)
    #expect(sought.found(in: text).phrases.isEmpty != isFound)
  }

  @Test(arguments: [
    ("RÉCÉPISSÉ !", true), ("récépissé", true), ("Numéro du récépissé", false),
    ("récépissé joint", false), ("", false),
  ])
  func areTheWholeTextWhenAsked(text: String, isFound: Bool) {
    let sought = SoughtPhrases(Self.dictionary, isWhole: true)
    #expect(sought.stand(in: text) == isFound)
    #expect(sought.found(in: text).entries.map(\.reason.english) == (isFound ? ["why"] : []))
  }

  /// The filter may only reject what is not there: on generated words it must agree with a search.
  @Test func agreeWithAPlainSearch() {
    let words = ["nom", "Prénom", "d'usage", "œuvre", "n°", "ÉTÉ", "data", "naïf", "ß", "été,"]
    var random = SeededGenerator(seed: 7)
    var hits = 0
    for _ in 0..<2000 {
      let phrases = (0..<3).map { _ in
        (0...Int.random(in: 0...1, using: &random)).map { _ in
          words[Int.random(in: 0..<words.count, using: &random)]
        }.joined(separator: " ")
      }
      let text = (0..<4).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        .joined(separator: " - ")
      let expected = phrases.contains { FoldedWords(text).contains(FoldedWords($0)) }
      #expect(SoughtPhrases(phrases).stand(in: text) == expected, "\(phrases) in \(text)")
      hits += expected ? 1 : 0
    }
    #expect((200...1800).contains(hits), "both answers must be tried")
  }

  @Test func tellTheWordFoundItsReasonAndWhatToWrite() throws {
    let html =
      "<form><label for=a>Numéro du récépissé</label><input id=a name=a><button>OK</button></form>"
    let audit = Auditor(book: Reading.book).audit(try Reading.journey(html: html))
    let verdict = try #require(audit.verdicts.first { $0.rule.id == "terms-to-avoid" })
    let finding = try #require(verdict.findings.first)
    #expect(
      finding.message.french
        == "« Numéro du récépissé » emploie « récépissé » (mot de bureau). Plutôt : preuve de dépôt."
    )
    #expect(finding.evidence.map(\.expected.english) == ["without “récépissé” (a word of offices)"])
  }
}
