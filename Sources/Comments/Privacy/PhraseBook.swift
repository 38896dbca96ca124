/// Phrases by their first two letters, whatever their case: few words of a text are compared with any.
struct PhraseBook: Sendable {
  private var buckets = [[[UInt8]]](repeating: [], count: 1 << 10)
  let all: [[UInt8]]

  /// - Parameter phrases: In small letters; the longest that stands somewhere counts.
  init(_ phrases: [[UInt8]]) {
    all = phrases.sorted { $0.count > $1.count }
    for phrase in all {
      for place in PhraseSieve.places(of: phrase) { buckets[place].append(phrase) }
    }
  }

  /// Those which may begin with two bytes, the longest first.
  func phrases(_ first: UInt8, _ second: UInt8) -> [[UInt8]] {
    buckets[PhraseSieve.place(first, second)]
  }
}
