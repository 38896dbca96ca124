import Foundation
import Synchronization
import Testing

@testable import Report

/// A value that is made when somebody asks for it.
@Suite struct LaterTests {
  private final class Tally: Sendable {
    private let made = Mutex(0)
    var count: Int { made.withLock { $0 } }
    func count(_ word: String) -> String {
      made.withLock { $0 += 1 }
      return word
    }
  }

  private struct Sheet: Codable, Equatable {
    @Later var word: String
  }

  @Test func isMadeOnceForAllItsCopies() {
    let tally = Tally()
    let later = Later { tally.count("told") }
    let copy = later
    #expect(tally.count == 0)
    #expect(later == copy)
    #expect(tally.count == 0)
    #expect(later.wrappedValue == "told")
    #expect(copy.wrappedValue == "told")
    #expect(tally.count == 1)
    #expect(later == Later(wrappedValue: "told"))
    #expect(later != Later(wrappedValue: "kept"))
  }

  @Test func isWrittenAndReadAsItself() throws {
    let sheet = Sheet(word: "told")
    let text = try JSONEncoder().encode(sheet)
    #expect(String(decoding: text, as: UTF8.self) == #"{"word":"told"}"#)
    #expect(try JSONDecoder().decode(Sheet.self, from: text) == sheet)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Sheet.self, from: Data("{}".utf8))
    }
  }
}
