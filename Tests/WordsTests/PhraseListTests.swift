import Synchronization
import Testing
import Words

@Suite struct PhraseListTests {
  @Test func findsItsPhrases() {
    let list = PhraseList { ["date of birth", "Né le", "birth"] }
    let text = FoldedWords("Your date of birth (né le)")
    #expect(list.hasMatch(in: text))
    #expect(list.places(in: text) == [1..<4, 3..<4, 4..<6])
    #expect(list.phrases == ["date of birth", "Né le", "birth"])
    #expect(!list.hasMatch(in: FoldedWords("Your name")))
  }

  @Test func readsItsPhrasesOnceAndOnlyWhenAsked() {
    let readings = Mutex(0)
    let list = PhraseList {
      readings.withLock { $0 += 1 }
      return ["name"]
    }
    #expect(readings.withLock { $0 } == 0)
    for _ in 0..<3 { #expect(list.hasMatch(in: FoldedWords("Name"))) }
    #expect(readings.withLock { $0 } == 1)
  }
}
