import TestSupport
import Testing

@testable import FormModel

/// Syllables, sentences, and the marks made of them.
@Suite struct ReadabilityTests {
  @Test(arguments: [
    ("chat", 1), ("demande", 2), ("langues", 1), ("publique", 2), ("question", 2), ("nation", 2),
    ("création", 3), ("théâtre", 2), ("payer", 2), ("année", 2), ("naïf", 2), ("oiseaux", 2),
    ("administration", 5), ("irrecevabilité", 7), ("œuvre", 1), ("aujourd", 2), ("le", 1), ("x", 1),
    ("documents", 3), ("pièces", 1),
  ])
  func countsFrenchSyllables(word: String, count: Int) {
    #expect(
      Syllables.count(in: word.unicodeScalars.compactMap(Syllables.letter), language: .french)
        == count, "\(word)")
  }

  @Test(arguments: [
    ("cat", 1), ("make", 1), ("makes", 1), ("asked", 1), ("needed", 2), ("table", 2), ("boxes", 2),
    ("being", 2), ("sentence", 2), ("passage", 2), ("platypus", 3), ("seemingly", 3),
    ("creature", 2), ("the", 1), ("be", 1), ("address", 2), ("application", 4),
  ])
  func countsEnglishSyllables(word: String, count: Int) {
    #expect(
      Syllables.count(in: word.unicodeScalars.compactMap(Syllables.letter), language: .english)
        == count, "\(word)")
  }

  /// The examples of the article "Flesch–Kincaid readability tests" of Wikipedia, and the tests of the
  /// Ruby library textstat for French.
  @Test(arguments: [
    ("The cat sat on the mat.", 6, 6, 116.1),
    (
      "This sentence, taken as a reading passage unto itself, is being used to prove a point.", 16,
      23, 69.0
    ),
    (
      "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24,
      37.5
    ),
  ])
  func givesThePublishedMarks(text: String, words: Int, syllables: Int, mark: Double) throws {
    let ease = ReadingEase(of: Sentences.of(text), language: .english)
    #expect(ease.words == words)
    #expect(ease.syllables == syllables)
    #expect(abs(try #require(ease.mark) - mark) < 0.1)
  }

  @Test func givesThePublishedSyllablesOfFrench() throws {
    let text =
      "Le chat dort. Il fait beau. Les oiseaux chantent dans les arbres. C'est l'été. Il n'y a pas de nuages."
    let sentences = text.split(separator: ". ").map(String.init)
    let ease = ReadingEase(of: sentences, language: .french)
    #expect(ease.sentences == 5)
    #expect(ease.syllables == 23)
    #expect(ease.words == 20)
    // 207 − 1.015 × 20/5 − 73.6 × 23/20
    #expect(try #require(ease.mark) == 118.3)
  }

  @Test func marksNothingWithoutWords() {
    #expect(ReadingEase(of: [], language: .french).mark == nil)
    #expect(ReadingEase(of: ["… 12 345 !"], language: .english).mark == nil)
  }

  @Test(arguments: [
    ("Dites ce que vous savez. Laissez le reste vide.", 2),
    ("Écrivez à M. Dupont avant le 3.5 ou le 12 mai.", 1),
    ("Voir l'art. 6 de la notice (page 3). Gardez ce numéro !", 2),
    ("Nom de naissance", 0),
    ("Montant :", 0),
    ("Rendez-vous sur service-public.fr pour en savoir plus.", 1),
    ("une pièce d'identité, un justificatif de domicile et une photo prise depuis six mois", 1),
    ("", 0),
  ])
  func cutsSentences(text: String, count: Int) {
    #expect(Sentences.of(text).count == count, "\(Sentences.of(text))")
  }

  @Test func readsTheRunningTextOfAPage() throws {
    let page = try Reading.page(
      """
      <html lang="fr"><body>
      <nav><p>Vous pouvez aller à toutes les pages du site par ici.</p></nav>
      <main><h1>Un titre qui est long et qui ne compte pas</h1>
      <p>Lisez <a href="/n">la notice</a> avant de <em>commencer</em>.</p>
      <p hidden>Cette phrase cachée ne se lit pas ici.</p>
      <script>var a = "Ceci n'est pas une phrase du tout.";</script>
      <form method="post"><label for="a">Le nom que porte votre père.</label><input id="a" name="a">
      <button>Envoyer</button></form></main>
      <footer><p>Ce site est celui de la ville de tous.</p></footer></body></html>
      """)
    #expect(Array(page.prose.sentences) == ["Lisez la notice avant de commencer."])
  }

  /// Whatever the letters, in time proportional to their number.
  @Test func standsAnyText() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("aeiouyéèïœ bcdst.!?…»()'’-0129\u{301}\u{FFFD}漢字🙂ŸİẞÅ")
    for _ in 0..<200 {
      let length = Int.random(in: 0...400, using: &random)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &random) })
      for language in ReadableLanguage.allCases {
        let ease = ReadingEase(of: Sentences.of(text), language: language)
        #expect(ease.syllables >= ease.words)
        #expect(ease.mark?.isFinite ?? true)
      }
    }
    let endless =
      String(repeating: "é", count: 200_000) + String(repeating: " b c d.", count: 50_000)
    #expect(ReadingEase(of: Sentences.of(endless), language: .french).words < 2_000)
  }
}
