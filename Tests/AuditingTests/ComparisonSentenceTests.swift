import Auditing
import FormModel
import TestSupport
import Testing

@Suite struct ComparisonSentenceTests {
  @Test(arguments: [
    (Comparison.moreThan(0.25), "more than 0.25", "plus de 0,25"),
    (.equals(.flag(true)), "yes", "oui"),
    (.equals(.none), "none", "rien"),
    (.not(.words("file")), "other than file", "autre chose que file"),
    (.anyOf([.words("radio")]), "radio", "radio"),
    (.anyOf([.words("radio"), .words("checkbox")]), "radio or checkbox", "radio ou checkbox"),
    (.mentions(["a", "b", "c"]), "mentions a, b or c", "contient a, b ou c"),
    (
      .mentions(SoughtPhrases((1...10).map(String.init))),
      "mentions 1, 2, 3, 4, 5, 6, 7, 8 or 2 others",
      "contient 1, 2, 3, 4, 5, 6, 7, 8 ou 2 autres"
    ),
  ])
  func isPlain(comparison: Comparison, english: String, french: String) {
    #expect(comparison.sentence.english == english)
    #expect(comparison.sentence.french == french)
  }
}
