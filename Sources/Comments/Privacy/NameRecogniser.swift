/// Recognises the names that people announce: `je m'appelle …`, `Mme Martin`.
struct NameRecogniser {
  let scan: ByteScan
  let words: PrivacyWords

  private static let mostWords = 4

  /// The name which the words at a place announce.
  func name(announcedAt start: Int) -> Range<Int>? {
    if let end = phrase(words.introductions, at: start) {
      return name(from: end, needsCapital: false)
    }
    if let end = phrase(words.labels, at: start) {
      let colon = skipSpaces(end)
      if scan[colon] == UInt8(ascii: ":") { return name(from: colon + 1, needsCapital: true) }
    }
    guard var end = phrase(words.titles, at: start),
      ByteScan.isUpper(scan[start]) || end - start > 2
    else { return nil }
    if scan[end] == 0x2E { end += 1 }
    return name(from: end, needsCapital: true)
  }

  /// The end of the longest phrase that stands at a place, whatever its case and its apostrophes.
  private func phrase(_ book: PhraseBook, at start: Int) -> Int? {
    let first = scan[start] | 0x20
    for phrase in book.phrases(first, scan[start + 1]) where phrase[0] == first {
      var place = start
      let stands = phrase.allSatisfy { byte in
        if byte == 0x27 {
          place += apostrophe(place)
          return true
        }
        place += 1
        return scan[place - 1] == byte || scan[place - 1] | 0x20 == byte
      }
      if stands, !ByteScan.isWord(scan[place]), scan[place] < 0x80 { return place }
    }
    return nil
  }

  /// The length of an apostrophe, or of the space that people type for it; they also leave it out.
  private func apostrophe(_ place: Int) -> Int {
    if scan[place] == 0xE2, scan[place + 1] == 0x80 { return 3 }
    return [0x27, 0x60, 0x20].contains(scan[place]) ? 1 : 0
  }

  private func name(from start: Int, needsCapital: Bool) -> Range<Int>? {
    var place = skipSpaces(start)
    let first = place
    var end = place
    var count = 0
    while count < Self.mostWords {
      let next = endOfWord(place)
      guard next > place, count == 0 || !announcesName(place) else { break }
      let isCapital = isCapital(place)
      let word = String(decoding: scan.bytes[place..<next], as: UTF8.self)
      let isTaken =
        isCapital || (count == 0 && !needsCapital)
        || isSecond(count, next - place, first, needsCapital)
      if isTaken {
        end = next
      } else if count > 0, needsCapital, words.joins.contains(word), namesAnother(skipSpaces(next))
      {
        count = 0
        place = skipSpaces(next)
        continue
      } else if !words.particles.contains(word) {
        break
      }
      count += 1
      place = skipSpaces(next)
      if place == next { break }
    }
    return end > first ? first..<end : nil
  }

  /// Whether the name of somebody else stands there, whom nothing announces.
  private func namesAnother(_ place: Int) -> Bool { isCapital(place) && !announcesName(place) }

  private func announcesName(_ place: Int) -> Bool {
    phrase(words.titles, at: place) != nil || phrase(words.labels, at: place) != nil
  }

  /// A second word in small letters, after a first one in small letters: `jean dupont`.
  private func isSecond(_ count: Int, _ length: Int, _ first: Int, _ needsCapital: Bool) -> Bool {
    count == 1 && !needsCapital && length > 3 && !isCapital(first)
  }

  private func skipSpaces(_ start: Int) -> Int {
    var place = start
    while place < scan.bytes.count, place - start < 6 {
      let length = scan.separator(place, [0x20])
      if length == 0 { return place }
      place += length
    }
    return place
  }

  private func isCapital(_ place: Int) -> Bool {
    ByteScan.isUpper(scan[place])
      || (scan[place] == 0xC3 && (0x80...0x9E).contains(scan[place + 1]))
  }

  private func endOfWord(_ start: Int) -> Int {
    var end = start
    while end < scan.bytes.count {
      let byte = scan[end]
      let isInside = byte == 0x2D || byte == 0x27
      if isSignBeyondASCII(end) { break }
      guard ByteScan.isWord(byte) || byte >= 0x80 || (isInside && end > start) else { break }
      end += 1
    }
    return end
  }

  /// A space, a quotation mark, a dash; an apostrophe is part of a name.
  private func isSignBeyondASCII(_ place: Int) -> Bool {
    if scan[place] == 0xC2 || scan.separator(place, [0x20]) > 0 { return true }
    return scan[place] == 0xE2 && scan[place + 1] == 0x80 && scan[place + 2] != 0x99
  }
}
