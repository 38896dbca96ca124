/// Recognises e-mail addresses, handles, and what web addresses carry after their path.
struct AddressRecogniser {
  let scan: ByteScan

  /// The e-mail address around `@`.
  func email(around at: Int) -> Range<Int>? {
    var start = at
    while start > 0, isLocal(scan[start - 1]) { start -= 1 }
    var end = at + 1
    var lastDot = 0
    while ByteScan.isWord(scan[end]) || scan[end] >= 0x80
      || ([0x2E, 0x2D].contains(scan[end]) && ByteScan.isWord(scan[end + 1]))
    {
      if scan[end] == 0x2E { lastDot = end }
      end += 1
    }
    while start < at, [0x2E, 0x2D].contains(scan[start]) { start += 1 }
    return start < at && lastDot > at + 1 && end - lastDot > 2 ? start..<end : nil
  }

  private func isLocal(_ byte: UInt8) -> Bool {
    ByteScan.isWord(byte) || [0x2E, 0x2B, 0x2D, 0x25].contains(byte) || byte >= 0x80
  }

  /// `@name`, which no letter precedes.
  func handle(at place: Int) -> Range<Int>? {
    var end = place + 1
    while ByteScan.isWord(scan[end]), end - place < 40 { end += 1 }
    let isFree = place == 0 || !ByteScan.isWord(scan[place - 1])
    return isFree && end - place > 2 ? place..<end : nil
  }

  /// Whether `ht` or `ww` stand there.
  static func mayBeginWeb(_ first: UInt8, _ second: UInt8) -> Bool {
    first | 0x20 == 0x68 && second | 0x20 == 0x74 || first | 0x20 == 0x77 && second | 0x20 == 0x77
  }

  /// What follows `?` or `#` in the web address that begins at a place; the end of the address.
  func web(at start: Int) -> (query: Range<Int>?, end: Int)? {
    let beginnings = ["https://", "http://", "www."]
    guard beginnings.contains(where: { starts(with: $0, at: start) }) else { return nil }
    var end = start
    var query: Int?
    while scan[end] > 0x20, ![0x22, 0x3C, 0x3E, 0x29].contains(scan[end]) {
      if query == nil, [0x3F, 0x23].contains(scan[end]) { query = end + 1 }
      end += 1
    }
    return (query.flatMap { $0 < end ? $0..<end : nil }, end)
  }

  private func starts(with text: String, at place: Int) -> Bool {
    text.utf8.enumerated().allSatisfy { scan[place + $0.offset] | 0x20 == $0.element | 0x20 }
  }
}
