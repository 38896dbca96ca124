import Words

/// Numbers of words that were met, found by the bytes of a word: a text of an export costs no `String`.
///
/// Of words which somebody made so that they crowd one place, only some are remembered.
struct WordTable {
  /// One more than the number of an entry; 0 for a free place.
  private var places: [Int32]
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  private struct Entry {
    let hash: UInt64
    let start: Int
    let end: Int
    let value: Int
  }

  /// Places looked at before a word counts as not found.
  private static let reach = 24
  private static let fewestPlaces = 1024

  init() { places = Array(repeating: 0, count: Self.fewestPlaces) }

  var count: Int { entries.count }

  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in word { hash.add(byte) }
    return hash.mixed.value
  }

  /// The number of a word, if it was met.
  func value(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    for _ in 0..<Self.reach {
      let number = Int(places[place]) - 1
      if number < 0 { return nil }
      if entries[number].hash == hash, isEntry(number, word) { return entries[number].value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private func isEntry(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let entry = entries[number]
    guard entry.end - entry.start == word.count else { return false }
    return word.indices.allSatisfy { bytes[entry.start + $0] == word[$0] }
  }

  /// Remembers a word that was not met.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, value: Int) {
    if entries.count * 2 >= places.count { grow() }
    let start = bytes.count
    bytes.append(contentsOf: word)
    entries.append(Entry(hash: hash, start: start, end: bytes.count, value: value))
    if !put(entries.count - 1) {
      entries.removeLast()
      bytes.removeLast(word.count)
    }
  }

  private mutating func put(_ number: Int) -> Bool {
    var place = Int(truncatingIfNeeded: entries[number].hash) & (places.count - 1)
    for _ in 0..<Self.reach {
      if places[place] == 0 {
        places[place] = Int32(number + 1)
        return true
      }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for number in entries.indices { _ = put(number) }
  }
}
