/// Finds, in the raw bytes of a text, the few places worth reading closely.
///
/// Folding every text of a page would cost more than parsing it. Each phrase leaves an anchor, its
/// longest run of ASCII letters and digits; only texts which hold an anchor as a
/// whole word are folded.
struct TextScanner: Sendable {
  /// What a text may be about.
  struct Topics: OptionSet {
    let rawValue: UInt32
    static let time = Topics(rawValue: 1 << 0)
    static let privacy = Topics(rawValue: 1 << 1)
    static let identityProvider = Topics(rawValue: 1 << 2)
    static let everythingIsRequired = Topics(rawValue: 1 << 3)
    static let scriptsNeeded = Topics(rawValue: 1 << 4)
    static let addition = Topics(rawValue: 1 << 5)
    static let requiredSign = Topics(rawValue: 1 << 6)
  }

  private let anchors: [(bytes: [UInt8], topic: Topics)]
  /// The places of the anchors that begin with each byte: a range, since anchors are sorted.
  private let byFirstByte: [Range<Int>]
  /// Whether an anchor begins with a byte, in either case.
  private let isFirstByte: [Bool]

  init(_ phrases: [(phrase: String, topic: Topics)]) {
    let found = phrases.compactMap { phrase, topic in
      Self.anchor(of: phrase).map { (bytes: $0, topic: topic) }
    }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    anchors = found
    byFirstByte = (0..<256).map { byte in
      let start = found.firstIndex { Int($0.bytes[0]) >= byte } ?? found.count
      let end = found.firstIndex { Int($0.bytes[0]) > byte } ?? found.count
      return start..<end
    }
    isFirstByte = (0..<256).map { byte in
      found.contains { $0.bytes[0] == Self.lowercased(UInt8(byte)) }
    }
  }

  /// What a text may be about, whatever the case of its letters.
  func topics(of text: UnsafeBufferPointer<UInt8>) -> Topics {
    var topics: Topics = []
    isFirstByte.withUnsafeBufferPointer { isFirstByte in
      var isInsideWord = false
      for position in text.indices {
        let byte = text[position]
        if !isInsideWord, isFirstByte[Int(byte)] {
          topics.formUnion(self.topics(at: position, in: text))
        }
        isInsideWord = Self.isLetter(byte)
      }
    }
    return topics
  }

  /// The topics of the anchors that stand at a position as whole words.
  private func topics(at position: Int, in text: UnsafeBufferPointer<UInt8>) -> Topics {
    var topics: Topics = []
    for index in byFirstByte[Int(Self.lowercased(text[position]))] {
      let anchor = anchors[index].bytes
      let end = position + anchor.count
      guard end <= text.count, end == text.count || !Self.isLetter(text[end]),
        anchor.indices.allSatisfy({ Self.lowercased(text[position + $0]) == anchor[$0] })
      else { continue }
      topics.formUnion(anchors[index].topic)
    }
    return topics
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
  }

  /// The longest run of ASCII letters and digits of a phrase, in lower case.
  private static func anchor(of phrase: String) -> [UInt8]? {
    phrase.utf8
      .split { $0 >= 0x80 || LetterFolding.ascii[Int($0)] == 0 }
      .max { $0.count < $1.count }
      .map { $0.map(lowercased) }
  }
}
