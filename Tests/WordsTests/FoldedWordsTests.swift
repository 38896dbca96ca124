import TestSupport
import Testing

@testable import Words

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

  @Test(arguments: [
    ("ctl00$txtNomNaissance", ["ctl", "00", "txt", "nom", "naissance"]),
    ("e_mail2", ["e", "mail", "2"]), ("codePostal-né1980", ["code", "postal", "ne", "1980"]),
    ("URLPath", ["urlpath"]), ("12é", ["12", "e"]), ("", []),
  ])
  func cutsNamesOfCode(name: String, words: [String]) {
    let folded = FoldedWords(name: name, longest: 400)
    #expect(folded.words == words)
    #expect(folded.count == words.count)
  }

  @Test func readsTheBeginningOfALongName() {
    #expect(FoldedWords(name: "nameOfBirth", longest: 6).words == ["name", "of"])
  }

  @Test func isCutToSomeOfItsWords() {
    let text = FoldedWords("Votre numéro de téléphone")
    #expect(text[1..<3] == FoldedWords("numéro de"))
    #expect(text[0..<4] == text)
    #expect(text[4..<4].isEmpty)
  }

  /// What is told without the tables of Unicode is what they tell.
  @Test func commonLettersAreThoseOfUnicode() {
    for value in UInt32(0x400)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var word: [UInt8] = []
      let isLetter = LetterFolding.fold(scalar, isInWord: false) { word.append($0) }
      let properties = scalar.properties
      let expected = properties.isAlphabetic ? Array(properties.lowercaseMapping.utf8) : []
      if isLetter != properties.isAlphabetic || word != expected { Issue.record("\(scalar)") }
    }
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

  /// Words are folded into a room of this size, made before.
  @Test func noCharacterNeedsMoreRoomThanIsMade() {
    for value in 0x80...UInt32(0x1FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var word: [UInt8] = []
      _ = LetterFolding.fold(scalar, isInWord: false) { word.append($0) }
      let room = UTF8.width(scalar) * LetterFolding.mostBytesOfByte
      if word.count > room { Issue.record("\(scalar) needs \(word.count) bytes") }
    }
  }

  @Test func lettersThatGrowAreWhole() {
    let letters = String(repeating: "Ⱥ", count: 100)
    #expect(FoldedWords(letters).words == [String(repeating: "ⱥ", count: 100)])
  }

  /// A text passes when one of its words is among those that are looked for; no other text does, save
  /// where two words share a place of the table.
  @Test func aFilterKnowsTheWordsOfATextAsTheyAreFolded() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let text = String(
        String.UnicodeScalarView(
          (0..<30).map { _ in
            Unicode.Scalar(UInt32.random(in: 32...0x24F, using: &random)) ?? " "
          }))
      for word in FoldedWords(text).words {
        var filter = FirstWordFilter()
        filter.insert(word.utf8)
        #expect(filter.mayPass(text))
      }
      #expect(!FirstWordFilter().mayPass(text))
    }
  }
}
