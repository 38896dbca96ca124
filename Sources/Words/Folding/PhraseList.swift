import Synchronization

/// Phrases that are read, and prepared for the search, when one is first looked for: a page asks for few
/// of the lists of a rule book.
package final class PhraseList: Sendable {
  private let read: @Sendable () -> [String]
  private let kept = Mutex<Prepared?>(nil)

  /// A class: it is handed out without a copy of what it holds.
  private final class Prepared: Sendable {
    let phrases: [String]
    let table: PhraseTable

    init(_ phrases: [String]) {
      self.phrases = phrases
      table = PhraseTable(phrases)
    }
  }

  package init(_ read: @escaping @Sendable () -> [String]) { self.read = read }

  private var prepared: Prepared {
    if let prepared = kept.withLock({ $0 }) { return prepared }
    let made = Prepared(read())
    return kept.withLock { kept in
      let first = kept ?? made
      kept = first
      return first
    }
  }

  /// The phrases, as they are written.
  package var phrases: [String] { prepared.phrases }

  /// Whether one of the phrases stands in a text.
  package func hasMatch(in text: FoldedWords) -> Bool { prepared.table.hasMatch(in: text) }

  /// The places where phrases stand in a text, from left to right.
  package func places(in text: FoldedWords) -> [Range<Int>] {
    prepared.table.matches(in: text).map(\.range)
  }
}
