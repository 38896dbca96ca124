import TestSupport
import Testing
import Words

@Suite struct DiagnosisTests {
  @Test func tellsThePlaceTheMistakeAndItsHint() {
    let diagnosis = Diagnosis(
      Sentence("not a readable page"),
      hint: Sentence("check the path, and whether you may read it"), at: "a.yaml:3:1")
    #expect(
      diagnosis.text(in: .english)
        == "a.yaml:3:1: error: not a readable page\n  hint: check the path, and whether you may read it"
    )
    #expect(diagnosis.text(in: .french).hasPrefix("a.yaml:3:1: erreur"))
  }

  @Test func staysOnOneLineWhateverAPageSays() {
    let told = Diagnosis(Sentence(verbatim: "a\nb"), at: "c\rd").text(in: .english)
    #expect(!told.contains { $0.isNewline })
  }
}
