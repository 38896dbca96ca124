/// Recognises e-mail addresses, however their signs are written.
struct MailRecogniser {
  let scan: ByteScan
  let words: PrivacyWords

  /// The address around `@`, or around what people write for it.
  func address(around at: Int) -> Range<Int>? {
    let isPlain = scan[at] == UInt8(ascii: "@")
    guard let sign = isPlain ? at + 1 : end(ofOneOf: words.atSigns, at: at) else { return nil }
    let start = skipSpaces(sign)
    guard let host = host(from: start) else { return nil }
    // A space before the sign alone begins the handle of somebody.
    let isApart = start > sign || !isPlain
    let end = isApart ? skipSpacesBack(at) : at
    let local = startOfLocal(before: end)
    guard local < end, host.hasPoint || (isPlain && !isApart && isName(start, host.end)) else {
      return nil
    }
    return local..<host.end
  }

  /// Bytes of the longest name, so that a text of signs alone costs no more than its length.
  private static let longest = 320

  private func startOfLocal(before end: Int) -> Int {
    var start = end
    while start > 0, end - start < Self.longest, isLocal(before: start) { start -= 1 }
    while start < end, [0x2E, 0x2D].contains(scan[start]) { start += 1 }
    return start
  }

  private func isLocal(before place: Int) -> Bool {
    let byte = scan[place - 1]
    if byte >= 0x80 { return scan.isLetterBefore(place) }
    return ByteScan.isWord(byte) || [0x2E, 0x2B, 0x2D, 0x25].contains(byte)
  }

  /// A host without a point, such as one whose point was forgotten.
  private func isName(_ start: Int, _ end: Int) -> Bool {
    end - start > 2 && !ByteScan.isDigit(scan[start])
  }

  /// Labels with points between them, the last of two letters or more.
  private func host(from start: Int) -> (end: Int, hasPoint: Bool)? {
    var end = endOfLabel(start)
    guard end > start else { return nil }
    var hasPoint = false
    while end - start < Self.longest, let next = afterPoint(end) {
      let label = endOfLabel(next)
      guard label > next else { break }
      if label - next > 1 { hasPoint = true }
      end = label
    }
    if hasPoint { return (end, true) }
    // A comma that was typed for the point, before a short label.
    guard scan[end] == UInt8(ascii: ",") else { return (end, false) }
    let label = endOfLabel(end + 1)
    return (2...4).contains(label - end - 1) ? (label, true) : (end, false)
  }

  private func afterPoint(_ place: Int) -> Int? {
    if scan[place] == UInt8(ascii: ".") { return place + 1 }
    return end(ofOneOf: words.points, at: place)
  }

  private func endOfLabel(_ start: Int) -> Int {
    var end = start
    while end - start < Self.longest, scan.separator(end, [0x20]) == 0,
      !(scan[end] == 0xE2 && scan[end + 1] == 0x80),
      ByteScan.isWord(scan[end]) || scan[end] >= 0x80
        || (scan[end] == 0x2D && end > start && ByteScan.isWord(scan[end + 1]))
    {
      end += 1
    }
    return end
  }

  private func end(ofOneOf signs: PhraseBook, at place: Int) -> Int? {
    for sign in signs.phrases(scan[place], scan[place + 1]) {
      let stands = sign.indices.allSatisfy { offset in
        let byte = scan[place + offset]
        return (ByteScan.isUpper(byte) ? byte | 0x20 : byte) == sign[offset]
      }
      let end = place + sign.count
      let isWord = ByteScan.isWord(sign[sign.count - 1]) && ByteScan.isLower(sign[0])
      if stands, !isWord || !ByteScan.isWord(scan[end]) { return end }
    }
    return nil
  }

  private static let mostSpaces = 2

  private func skipSpaces(_ start: Int) -> Int {
    var place = start
    for _ in 0..<Self.mostSpaces { place += scan.separator(place, [0x20]) }
    return place
  }

  private func skipSpacesBack(_ end: Int) -> Int {
    var place = end
    for _ in 0..<Self.mostSpaces where scan[place - 1] == 0x20 { place -= 1 }
    return place
  }
}
