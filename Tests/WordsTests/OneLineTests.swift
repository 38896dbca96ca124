import TestSupport
import Testing

@testable import Words

/// Words that somebody wrote stay words between quotation marks.
@Suite struct OneLineTests {
  @Test(arguments: [
    "\u{1B}[2J", "a\nb", "a\u{7F}\u{85}b", "a\u{202E}b", "a\u{2028}b", "\u{9B}31m", "\u{200B}",
  ])
  func nothingQuotedMovesACursor(words: String) {
    let told = Sentence("\(quoted: words) is here").text(in: .english)
    #expect(told.contains("\u{FFFD}"))
    let unseen = told.unicodeScalars.filter {
      [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
    }
    #expect(unseen.isEmpty)
  }

  @Test func otherWordsStayAsTheyAre() {
    #expect("L’Haÿ-les-Roses – 漢字 🙂".onOneLine == "L’Haÿ-les-Roses – 漢字 🙂")
  }
}
