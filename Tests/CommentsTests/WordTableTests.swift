import TestSupport
import Testing

@testable import Comments

/// Words and transitions that were met are found again, and no others.
@Suite struct WordTableTests {
  private func find(_ word: String, in table: WordTable) -> Int32? {
    Array(word.utf8).withUnsafeBufferPointer { table.value(of: $0, WordTable.Key($0)) }
  }

  private func insert(_ word: String, _ value: Int32, into table: inout WordTable, hash: UInt64?) {
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      let key = WordTable.Key(bytes)
      table.insert(bytes, WordTable.Key(head: key.head, hash: hash ?? key.hash), value: value)
    }
  }

  @Test func eachWordHasTheNumberThatItWasGiven() {
    var table = WordTable()
    for number in Int32(0)..<5000 { insert("mot\(number)", number, into: &table, hash: nil) }
    var lost = 0
    for number in Int32(0)..<5000 {
      let found = find("mot\(number)", in: table)
      if found == nil { lost += 1 }
      #expect((found ?? number) == number)
    }
    #expect(lost < 50, "\(lost) words found no place")
    #expect(find("mot5000", in: table) == nil)
  }

  /// Words made to crowd one place are let go rather than looked for one after the other.
  @Test func crowdedWordsAreNotRemembered() {
    var table = WordTable()
    for number in Int32(0)..<500 { insert("w\(number)", number, into: &table, hash: 42) }
    #expect(table.count < 100)
    insert("court", 7, into: &table, hash: nil)
    #expect(find("court", in: table) == 7)
  }

  @Test func transitionsAreThoseOfADictionary() {
    var table = TransitionTable()
    var plain: [SIMD2<Int32>: Int32] = [:]
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let state = Int32.random(in: 0...900, using: &random)
      let word = Int32.random(in: 0...300, using: &random)
      let key = SIMD2(state, word)
      #expect(table.next(after: state, word) == plain[key])
      if plain[key] == nil {
        plain[key] = state ^ word
        table.remember(state ^ word, after: state, word)
      }
    }
    #expect(table.count == plain.count)
  }
}
