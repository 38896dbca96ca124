/// A place in the bytes of a text, and what can be read from there.
struct ByteScan {
  let bytes: [UInt8]

  /// The byte at a place; 0 outside of the text.
  subscript(_ place: Int) -> UInt8 { place >= 0 && place < bytes.count ? bytes[place] : 0 }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  /// A letter, a digit, or a part of a character beyond ASCII that is no space.
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isUpper(byte) || isLower(byte) || byte == 0x5F
  }

  /// The length of a separator within a number: a space of any kind, a point, a dash.
  func separator(_ place: Int, _ allowed: [UInt8] = [0x20, 0x2E, 0x2D]) -> Int {
    if allowed.contains(self[place]) { return 1 }
    guard allowed.contains(0x20) else { return 0 }
    if self[place] == 0xC2, self[place + 1] == 0xA0 { return 2 }
    let isNarrow = self[place] == 0xE2 && self[place + 1] == 0x80
    return isNarrow && [0xAF, 0x89].contains(self[place + 2]) ? 3 : 0
  }

  /// What stands between two groups of a phone number: up to three spaces and one mark, if any.
  func phoneGap(_ start: Int) -> (length: Int, mark: UInt8?) {
    var place = start
    var mark: UInt8?
    for _ in 0..<Self.widestGap {
      let space = separator(place, [0x20])
      if space > 0 {
        place += space
        continue
      }
      guard mark == nil, case let length = phoneMark(place), length > 0 else { break }
      mark = self[place]
      place += length
    }
    return (place - start, mark)
  }

  private static let widestGap = 3

  /// The length of a point, a slash, an underscore, a dash of any kind or a point in the middle.
  private func phoneMark(_ place: Int) -> Int {
    switch self[place] {
    case 0x2D, 0x2E, 0x2F, 0x5F: 1
    case 0xC2 where self[place + 1] == 0xB7: 2
    case 0xE2 where self[place + 1] == 0x80 && (0x90...0x95).contains(self[place + 2]): 3
    default: 0
    }
  }

  /// Exactly this many digits from a place, with at most one separator between two; nil when there are
  /// fewer, or when another digit follows at once.
  func digits(
    _ count: Int, from start: Int, separators: [UInt8] = [0x20, 0x2E, 0x2D]
  ) -> (digits: [UInt8], end: Int)? {
    var found: [UInt8] = []
    var place = start
    while found.count < count {
      if Self.isDigit(self[place]) {
        found.append(self[place] - 0x30)
        place += 1
        continue
      }
      let length = found.isEmpty ? 0 : separator(place, separators)
      guard length > 0, Self.isDigit(self[place + length]) else { return nil }
      place += length
    }
    return Self.isWord(self[place]) ? nil : (found, place)
  }

  /// Digits that touch each other.
  func run(from start: Int) -> Int {
    var end = start
    while Self.isDigit(self[end]) { end += 1 }
    return end
  }

  /// Where letters and digits end that touch each other.
  func endOfWord(from start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    return end
  }

  /// Whether fewer digits than any identifier has stand at a place, and neither digits nor capitals go on
  /// with them: most numbers are so.
  func isShortNumber(_ start: Int) -> Bool {
    let end = run(from: start)
    if self[start] == 0x30, end - start < Self.fewestDigits,
      Self.isDigit(self[end + phoneGap(end).length])
    {
      return false
    }
    if end - start >= Self.fewestDigits || Self.isWord(self[end]) { return false }
    var next = end
    while case let length = separator(next), length > 0 { next += length }
    return !Self.isDigit(self[next]) && !Self.isUpper(self[next])
  }

  private static let fewestDigits = 5

  /// Whether the character beyond ASCII that ends before a place is a letter: no sign such as `°`, no
  /// punctuation such as `«` and `–`.
  func isLetterBefore(_ place: Int) -> Bool {
    if self[place - 2] == 0xC2 { return [0xAA, 0xB5, 0xBA].contains(self[place - 1]) }
    return !(self[place - 3] == 0xE2 && self[place - 2] == 0x80)
  }

  /// The sizes of the groups of digits between two places.
  func groups(_ start: Int, _ end: Int) -> [Int] {
    var sizes: [Int] = []
    var size = 0
    for place in start..<end {
      if Self.isDigit(self[place]) {
        size += 1
      } else if size > 0 {
        sizes.append(size)
        size = 0
      }
    }
    return size > 0 ? sizes + [size] : sizes
  }
}
