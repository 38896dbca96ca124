import Testing
import Words

@Suite struct DiagnosisTests {
  @Test func tellsThePlaceTheMistakeAndItsHint() {
    let diagnosis = Diagnosis(
      Sentence("not a path of files"), hint: Sentence("check the path"), at: "a.yaml:3:1")
    #expect(
      diagnosis.text(in: .english)
        == "a.yaml:3:1: error: not a path of files\n  hint: check the path")
  }

  @Test func staysOnOneLineWhateverAPageSays() {
    let told = Diagnosis(Sentence(verbatim: "a\nb"), at: "c\rd").text(in: .english)
    #expect(!told.contains { $0.isNewline })
  }
}
