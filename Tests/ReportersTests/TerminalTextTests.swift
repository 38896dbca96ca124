import Auditing
import Escaping
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("  a \n\t b  ", "a b"), ("\u{1B}[2Jx", "�[2Jx"), ("a\u{0}b", "a�b"),
    ("a\u{202E}b\u{2066}c", "abc"), ("a\u{200B}\u{FEFF}b", "ab"), ("a\u{9B}b", "a�b"),
    ("Nom\u{A0}:", "Nom\u{A0}:"),
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}"),
    ("\u{301}a", "a"), ("\u{E000}", "�"),
  ])
  func aTextIsMadeHarmless(text: String, safe: String) {
    #expect(Array(TerminalText.safe(text).unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("abc def", 6, "abc d…"),
    ("abcd efgh", 5, "abcd…"), ("ab", 1, "…"), ("abcde  ", 5, "abcde"),
  ])
  func aLongTextIsCut(text: String, limit: Int, cut: String) {
    #expect(TerminalText.safe(text, limit: limit) == cut)
  }

  @Test func aQuoteIsCutBetweenWords() {
    #expect(TerminalText.wholeWords("une petite démarche", limit: 14) == "une petite…")
    #expect(TerminalText.wholeWords("une petite", limit: 14) == "une petite")
    #expect(TerminalText.wholeWords("anticonstitutionnel", limit: 6) == "antic…")
  }

  @Test(arguments: TextLawsTests.texts, [1, 2, 10, 90])
  func theLimitHoldsAndSafetyIsStable(text: String, limit: Int) {
    let safe = TerminalText.safe(text, limit: limit)
    #expect(safe.count <= limit)
    #expect(TerminalText.safe(safe, limit: limit) == safe)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("字", 2), ("한", 2), ("👍", 2), ("ｶ", 1),
    ("…", 1), ("\u{202F}", 1), ("Ａ", 2),
  ])
  func widthIsThatOfTerminals(text: String, width: Int) {
    #expect(TerminalText.width(of: text) == width)
  }

  @Test func linesAreCutAtSpacesAndAlignedAfterTheMark() {
    let lines = TextWrapping.lines("un deux trois", width: 9, first: "1. ", next: "   ")
    #expect(lines == ["1. un", "   deux", "   trois"])
  }

  @Test func noBreakSpacesAreKeptTogetherAndLongWordsAreCut() {
    #expect(TextWrapping.lines("ab cd\u{A0}:", width: 6) == ["ab", "cd\u{A0}:"])
    #expect(TextWrapping.lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
    #expect(TextWrapping.lines("", width: 3, first: "- ") == ["- "])
  }

  @Test(arguments: [
    ("Nom : oui ; non ! quoi ?", "Nom\u{A0}: oui\u{202F}; non\u{202F}! quoi\u{202F}?"),
    ("« nom »", "«\u{A0}nom\u{A0}»"), ("25 %", "25\u{A0}%"), ("10:30 a:b", "10:30 a:b"),
    ("déjà\u{A0}: fait", "déjà\u{A0}: fait"), ("oui  :", "oui\u{A0}:"),
  ])
  func frenchSpacesAreMended(text: String, mended: String) {
    #expect(Array(Language.french.typeset(text).unicodeScalars) == Array(mended.unicodeScalars))
    #expect(Language.french.typeset(mended) == mended)
  }
}
