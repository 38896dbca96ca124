import Numbers

/// Finds, in the raw bytes of a text, the few places worth reading closely.
///
/// Folding every text of a page would cost more than parsing it. Each phrase leaves an anchor, its
/// longest run of ASCII letters and digits, and the beginning of the word behind it; only texts which
/// hold an anchor as a whole word, before such a word, are folded.
///
/// A class which never changes: it is asked about every text of every page.
final class TextScanner: Sendable {
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
    /// What tells people to leave a trap for robots alone.
    static let robots = Topics(rawValue: 1 << 7)
    static let step = Topics(rawValue: 1 << 8)
  }

  /// The part of a phrase to look for.
  private struct Anchor {
    /// Its place in `letters`.
    let run: Range<Int>
    /// How many letters it begins with: as many as the word of a text where it stands.
    let wordLength: Int
    /// How the next word begins: the places in `beginnings`, one of which must stand there.
    let next: Range<Int>
    let topic: Topics
  }

  /// The letters of all anchors, in lower case.
  private let letters: [UInt8]
  /// Places in `letters`; empty for a word that may begin anyhow.
  private let beginnings: [Range<Int>]
  private let anchors: [Anchor]
  /// By the first two bytes: the places of the anchors that may stand there.
  private let buckets: [Range<Int>]

  /// What texts are searched for.
  struct Sought {
    let phrases: [String]
    let topic: Topics
    /// The phrases of which one follows; empty when anything may.
    var followers: [String] = []
  }

  init(_ sought: [Sought]) {
    var letters: [UInt8] = []
    var beginnings: [Range<Int>] = []
    var placed: [(bucket: Int, anchor: Anchor)] = []
    for sought in sought {
      let start = beginnings.count
      for follower in sought.followers {
        beginnings.append(Self.beginning(of: follower, addedTo: &letters))
      }
      let followers = start..<beginnings.count
      for phrase in sought.phrases {
        guard let (run, next) = Self.anchor(of: phrase, addedTo: &letters) else { continue }
        var nexts = followers
        if !next.isEmpty || followers.isEmpty {
          nexts = beginnings.count..<(beginnings.count + 1)
          beginnings.append(next)
        }
        for bucket in Self.buckets(of: letters[run]) {
          placed.append(
            (
              bucket,
              Anchor(
                run: run, wordLength: letters[run].prefix(while: Self.isLetter).count, next: nexts,
                topic: sought.topic)
            ))
        }
      }
    }
    self.letters = letters
    self.beginnings = beginnings
    (anchors, buckets) = Self.sorted(placed)
  }

  /// The buckets in which a run of letters is looked for: after one letter anything may come.
  private static func buckets(of run: ArraySlice<UInt8>) -> [Int] {
    let first = run[run.startIndex]
    return run.count > 1
      ? [bucket(first, run[run.startIndex + 1])] : (0...31).map { bucket(first, $0) }
  }

  /// The anchors, those of each bucket beside one another, and where those of each bucket stand.
  private static func sorted(
    _ placed: [(bucket: Int, anchor: Anchor)]
  ) -> (anchors: [Anchor], buckets: [Range<Int>]) {
    var starts = [Int](repeating: 0, count: bucketCount + 1)
    for (bucket, _) in placed { starts[bucket + 1] += 1 }
    for bucket in 0..<bucketCount { starts[bucket + 1] += starts[bucket] }
    let buckets = (0..<bucketCount).map { starts[$0]..<starts[$0 + 1] }
    var order = [Int](repeating: 0, count: placed.count)
    for (place, item) in placed.enumerated() {
      order[starts[item.bucket]] = place
      starts[item.bucket] += 1
    }
    return (order.map { placed[$0].anchor }, buckets)
  }

  /// What a text may be about, whatever the case of its letters.
  func topics(of text: UnsafeBufferPointer<UInt8>) -> Topics {
    var topics: Topics = []
    buckets.withUnsafeBufferPointer { buckets in
      var position = 0
      while position < text.count {
        let byte = text[position]
        if byte < 0x80 {
          let second = position + 1 < text.count ? text[position + 1] : 0
          let bucket = buckets[Self.bucket(byte, second)]
          let length = bucket.isEmpty ? 0 : Self.wordLength(at: position, in: text)
          for anchor in bucket
          where anchors[anchor].wordLength == length && stands(anchor, at: position, in: text) {
            topics.formUnion(anchors[anchor].topic)
          }
        }
        // No phrase begins inside a word, or with the sign that ends one.
        while position < text.count, Self.isLetter(text[position]) { position += 1 }
        position += 1
      }
    }
    return topics
  }

  /// Whether an anchor stands at a position as a whole word, before the word that follows it.
  private func stands(
    _ index: Int, at position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let anchor = anchors[index]
    let end = position + anchor.run.count
    guard has(anchor.run, at: position, in: text), end == text.count || !Self.isLetter(text[end])
    else { return false }
    return anchor.next.contains { mayGoOn(with: beginnings[$0], from: end, in: text) }
  }

  /// Whether the word behind a position may begin so.
  private func mayGoOn(
    with beginning: Range<Int>, from end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !beginning.isEmpty else { return true }
    var next = end
    while next < text.count, text[next] < 0x80, LetterFolding.folded(ascii: text[next]) == 0 {
      if Self.endsSentence(text[next]) { return false }
      next += 1
    }
    // The phrase may go on in another element, or begin its next word with what only folding reads.
    return next == text.count || text[next] >= 0x80 || has(beginning, at: next, in: text)
  }

  /// Whether letters stand at a position, in either case.
  private func has(
    _ range: Range<Int>, at position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard position + range.count <= text.count else { return false }
    for (offset, place) in range.enumerated()
    where letters[place] != Self.lowercased(text[position + offset]) {
      return false
    }
    return true
  }

  /// The letters of ASCII from a position.
  private static func wordLength(
    at position: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = position
    while end < text.count, isLetter(text[end]) { end += 1 }
    return end - position
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static let bucketCount = 1024

  /// One of `bucketCount`, the same in either case.
  private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
  }

  /// The longest run of ASCII letters and digits of a phrase, in lower case, and the run with which
  /// the next word begins, if it begins so: their places in `letters`, to which they are added.
  private static func anchor(
    of phrase: String, addedTo letters: inout [UInt8]
  ) -> (run: Range<Int>, next: Range<Int>)? {
    var phrase = phrase
    return phrase.withUTF8 { bytes in
      let run = longestRun(of: bytes)
      if run.isEmpty { return nil }
      let start = letters.count
      for byte in bytes[run] { letters.append(lowercased(byte)) }
      let middle = letters.count
      for byte in bytes[next(after: run.upperBound, in: bytes)] { letters.append(lowercased(byte)) }
      return (start..<middle, middle..<letters.count)
    }
  }

  /// The run with which a phrase begins, if it begins so: its place in `letters`, to which it is added.
  private static func beginning(
    of phrase: String, addedTo letters: inout [UInt8]
  ) -> Range<Int> {
    var phrase = phrase
    return phrase.withUTF8 { bytes in
      let start = letters.count
      for byte in bytes[next(after: 0, in: bytes)] { letters.append(lowercased(byte)) }
      return start..<letters.count
    }
  }

  private static func longestRun(of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var longest = 0..<0
    var start = 0
    for place in 0...bytes.count where place == bytes.count || !isPlain(bytes[place]) {
      if place - start > longest.count { longest = start..<place }
      start = place + 1
    }
    return longest
  }

  private static func next(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard let start = bytes[end...].firstIndex(where: { $0 >= 0x80 || isPlain($0) }),
      !bytes[end..<start].contains(where: endsSentence)
    else { return end..<end }
    return start..<(bytes[start...].firstIndex { !isPlain($0) } ?? bytes.count)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    LetterFolding.folded(ascii: byte) != 0
  }
}
