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
    var head: UInt64 = 0
    /// The last bits of the hash.
    var hash: UInt32 = 0
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int32 = 0
  }

  /// What a word is found by.
  struct Key {
    /// Its first bytes as one number: those of most words are all.
    let head: UInt64
    let hash: UInt64

    fileprivate static let headBytes = 8

    init(head: UInt64, hash: UInt64) { (self.head, self.hash) = (head, hash) }

    init(_ word: UnsafeBufferPointer<UInt8>) {
      head = Self.number(word, from: 0)
      var hash = Self.mixed(head)
      for start in stride(from: Self.headBytes, to: word.count, by: Self.headBytes) {
        hash = Self.mixed(hash ^ Self.number(word, from: start))
      }
      self.hash = hash
    }

    /// The bytes from a place on, as many as one number holds.
    @inline(__always)
    private static func number(_ word: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
      var number: UInt64 = 0
      for place in start..<min(start + headBytes, word.count) {
        number = number << 8 | UInt64(word[place])
      }
      return number
    }

    @inline(__always)
    private static func mixed(_ number: UInt64) -> UInt64 {
      let product = number &* 0x9E37_79B9_7F4A_7C15
      return product ^ product >> 32
    }
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
      word.withUTF8 { insert($0, Key($0), value: Int32(place)) }
    }
  }

  /// The places of those words of a text that stand in the table, each once, in order.
  func places(in text: FoldedClauses) -> [Int] {
    var met: [Int] = []
    text.forEachWord { word in
      guard let value = value(of: word, Key(word)), !met.contains(Int(value)) else {
        return
      }
      met.append(Int(value))
    }
    return met.sorted()
  }

  /// The number of a word, if it was met.
  func value(of word: UnsafeBufferPointer<UInt8>, _ key: Key) -> Int32? {
    var place = Int(truncatingIfNeeded: key.hash) & (places.count - 1)
    for _ in 0..<Self.reach {
      let found = places[place]
      if found.length == 0 { return nil }
      if found.head == key.head, isSame(found, word) { return found.value }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  /// Whether a word with the same first bytes is the same.
  @inline(__always)
  private func isSame(_ place: Place, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(place.length) == word.count else { return false }
    var offset = Key.headBytes
    while offset < word.count {
      if bytes[Int(place.start) + offset] != word[offset] { return false }
      offset += 1
    }
    return true
  }

  /// Remembers a word that was not met.
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ key: Key, value: Int32) {
    if count * 2 >= places.count { grow() }
    let place = Place(
      head: key.head, hash: UInt32(truncatingIfNeeded: key.hash), start: Int32(bytes.count),
      length: Int32(word.count), value: value)
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
