import TestSupport
import Testing
import Words

/// Words made comparable.
@Suite struct FoldedWordsTests {
  @Test(arguments: [
    ("N° de téléphone (portable)", ["no", "de", "telephone", "portable"]),
    ("L’ADRESSE  électronique :", ["l", "adresse", "electronique"]),
    ("", []), ("*** — !", []), ("Œuvre Straße", ["oeuvre", "strasse"]),
  ])
  func folds(text: String, words: [String]) {
    #expect(FoldedWords(text).words == words)
  }

  @Test func keepsAtMostTheLimit() {
    #expect(FoldedWords(String(repeating: "mot ", count: 1_000), limit: 7).words.count == 7)
  }

  @Test func findsWholePhrasesOnly() {
    let text = FoldedWords("Votre numéro de téléphone")
    #expect(text.contains(FoldedWords("téléphone")))
    #expect(text.contains(FoldedWords("numero de telephone")))
    #expect(!text.contains(FoldedWords("tel")))
    #expect(!text.contains(FoldedWords("")))
  }

  @Test func foldingTwiceChangesNothing() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let text = String(
        String.UnicodeScalarView(
          (0..<12).map { _ in Unicode.Scalar(UInt32.random(in: 32...0x2FF, using: &random)) ?? " " }
        ))
      let once = FoldedWords(text)
      #expect(FoldedWords(once.text) == once)
    }
  }
}
