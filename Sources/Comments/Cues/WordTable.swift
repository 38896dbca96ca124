import Numbers
import Words

/// Numbers of words that were met, found by the bytes of a word: a text of an export costs no `String`.
///
/// Of words which somebody made so that they crowd one place, only some are remembered.
struct WordTable {
  private var places: [Place]
  private(set) var count = 0
  private var bytes: [UInt8] = []

  /// A word, or none when it holds no bytes.
  private struct Place {
    /// Its last bits.
    var hash: UInt32 = 0
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int32 = 0
  }

  /// Places looked at before a word counts as not found.
  private static let reach = 24
  private static let fewestPlaces = 1024

  init() { places = Array(repeating: Place(), count: Self.fewestPlaces) }

  /// A table of these words, each with its place among them.
  init(_ words: [String]) {
    self.init()
    for (place, word) in words.enumerated() {
      var word = word
      word.withUTF8 { insert($0, hash: Self.hash($0), value: Int32(place)) }
    }
  }

  /// The places of those words of a text that stand in the table, each once, in order.
  func places(in text: FoldedClauses) -> [Int] {
    var met: [Int] = []
    text.forEachWord { word in
      guard let value = value(of: word, hash: Self.hash(word)), !met.contains(Int(value)) else {
        return
      }
      met.append(Int(value))
    }
    return met.sorted()
  }

  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in word { hash.add(byte) }
    return hash.mixed.value
  }

  /// The number of a word, if it was met.
  func value(of word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32? {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    for _ in 0..<Self.reach {
      let found = places[place]
      if found.length == 0 { return nil }
      if found.hash == UInt32(truncatingIfNeeded: hash), isSame(found, word) { return found.value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private func isSame(_ place: Place, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(place.length) == word.count else { return false }
    let start = Int(place.start)
    for offset in 0..<word.count where bytes[start + offset] != word[offset] { return false }
    return true
  }

  /// Remembers a word that was not met.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, value: Int32) {
    if count * 2 >= places.count { grow() }
    let place = Place(
      hash: UInt32(truncatingIfNeeded: hash), start: Int32(bytes.count), length: Int32(word.count),
      value: value)
    if put(place) { bytes.append(contentsOf: word) }
  }

  private mutating func put(_ word: Place) -> Bool {
    var place = Int(truncatingIfNeeded: word.hash) & (places.count - 1)
    for _ in 0..<Self.reach {
      if places[place].length == 0 {
        places[place] = word
        count += 1
        return true
      }
      place = (place + 1) & (places.count - 1)
    }
    return false
  }

  private mutating func grow() {
    let words = places.filter { $0.length > 0 }
    places = Array(repeating: Place(), count: places.count * 2)
    count = 0
    for word in words { _ = put(word) }
  }
}
