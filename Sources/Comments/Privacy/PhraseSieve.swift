import Numbers

/// A sieve of phrases by their first two letters, whatever their case: most words of a text begin none.
struct PhraseSieve: Sendable {
  private var pairs = [Bool](repeating: false, count: 1 << 10)

  /// - Parameter phrases: In small letters.
  init(_ phrases: [[UInt8]]) {
    for place in phrases.flatMap(Self.places) { pairs[place] = true }
  }

  /// Where a phrase is looked for: wherever its second letter may be anything, an apostrophe among them,
  /// which has sisters and is left out at times.
  static func places(of phrase: [UInt8]) -> [Int] {
    if phrase.count > 1, phrase[1] != UInt8(ascii: "'") { return [place(phrase[0], phrase[1])] }
    return (UInt8(0)..<32).map { place(phrase[0], $0) }
  }

  /// The last five bits of both: those by which letters differ.
  static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// Whether a phrase may begin with two bytes: some which none begins with pass.
  func mayPass(_ first: UInt8, _ second: UInt8) -> Bool { pairs[Self.place(first, second)] }
}
