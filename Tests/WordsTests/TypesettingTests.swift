import Testing

@testable import Words

/// Spaces and apostrophes that a language asks for.
@Suite struct TypesettingTests {
  private static let french = SentenceTests.french.conventions

  @Test(arguments: [
    ("a : b", "a\u{A0}: b"), ("a ; b ! c ?", "a\u{202F}; b\u{202F}! c\u{202F}?"),
    ("5 % « a »", "5\u{A0}% «\u{A0}a\u{A0}»"), ("a   : b", "a\u{A0}: b"),
    ("«  a", "«\u{A0} a"), ("« : »", "«\u{A0}:\u{A0}»"), (" : ", "\u{A0}: "), ("  a", "  a"),
    ("a:b", "a:b"), ("", ""), (" ", " "), ("é : é", "é\u{A0}: é"), ("a\n : b", "a\n\u{A0}: b"),
  ])
  func frenchSpaces(text: String, typeset: String) {
    #expect(Self.french.typeset(text) == typeset)
  }

  @Test(arguments: [
    ("l'âge d'une", "l’âge d’une"), ("'a' 'b'", "'a' 'b'"), ("a''b", "a''b"), ("é'é", "é’é"),
    ("'", "'"), ("a'", "a'"), ("l'1", "l'1"), ("a'b'c", "a’b’c"),
  ])
  func apostrophesStandBetweenLetters(text: String, typeset: String) {
    #expect(Conventions.english.typeset(text) == typeset)
    #expect(Self.french.typeset(text) == typeset)
  }

  /// Once is enough, whatever is written.
  @Test func typesettingTwiceChangesNothing() {
    let signs = [" ", "  ", ":", "«", "»", "'", "a", "é", "\u{A0}", "\n"]
    for one in signs {
      for two in signs {
        for three in signs {
          let once = Self.french.typeset(one + two + three + "b")
          #expect(Self.french.typeset(once) == once)
        }
      }
    }
  }
}
