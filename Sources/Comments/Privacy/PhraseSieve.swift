import Numbers

/// A sieve of phrases by their first two letters, whatever their case: most words of a text begin none.
struct PhraseSieve: Sendable {
  private var pairs = [Bool](repeating: false, count: 1 << 10)

  /// - Parameter phrases: In small letters.
  init(_ phrases: [[UInt8]]) {
    for phrase in phrases {
      guard phrase.count > 1 else {
        for second in UInt8(0)..<32 { pairs[Self.place(phrase[0], second)] = true }
        continue
      }
      pairs[Self.place(phrase[0], phrase[1])] = true
      // An apostrophe has a longer sister, which begins so.
      if phrase[1] == UInt8(ascii: "'") { pairs[Self.place(phrase[0], 0xE2)] = true }
    }
  }

  /// The last five bits of both: those by which letters differ.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// Whether a phrase may begin with two bytes: some which none begins with pass.
  func mayPass(_ first: UInt8, _ second: UInt8) -> Bool { pairs[Self.place(first, second)] }
}
