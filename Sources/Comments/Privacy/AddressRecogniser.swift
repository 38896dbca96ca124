/// Recognises handles, and what web addresses carry beside their path.
struct AddressRecogniser {
  let scan: ByteScan

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

  /// What a web address carries beside its path, in its order, and where it ends.
  struct Web {
    var secrets: [Range<Int>] = []
    var end: Int
  }

  /// The web address that begins at a place: who logs in stands before `@`, parameters behind `?`, `#`
  /// or `;`.
  func web(at start: Int) -> Web? {
    guard
      let host = ["https://", "http://", "www."].lazy.compactMap({ end(of: $0, at: start) }).first
    else { return nil }
    var web = Web(end: host)
    var isInHost = true
    var query: Int?
    while scan[web.end] > 0x20, ![0x22, 0x3C, 0x3E, 0x29].contains(scan[web.end]) {
      let byte = scan[web.end]
      if byte == 0x40, isInHost { web.secrets = [host..<web.end] }
      if [0x2F, 0x3F, 0x23].contains(byte) { isInHost = false }
      if query == nil, [0x3F, 0x23].contains(byte) || byte == 0x3B && isParameter(web.end) {
        query = web.end + 1
      }
      web.end += 1
    }
    if let query, query < web.end { web.secrets.append(query..<web.end) }
    return web
  }

  /// Whether a name and `=` follow a sign.
  private func isParameter(_ sign: Int) -> Bool {
    let end = scan.endOfWord(from: sign + 1)
    return end > sign + 1 && scan[end] == UInt8(ascii: "=")
  }

  /// The parameters behind `?` or `#` in an address without `https`: `exemple.fr/suivi?id=12`.
  func parameters(behind sign: Int) -> Range<Int>? {
    guard isParameter(sign) else { return nil }
    var start = sign
    var isAddress = false
    while sign - start < Self.longestPath, scan[start - 1] > 0x20 {
      start -= 1
      if [0x2E, 0x2F].contains(scan[start]) { isAddress = true }
    }
    guard isAddress else { return nil }
    var end = sign + 1
    while scan[end] > 0x20, ![0x22, 0x3C, 0x3E, 0x29].contains(scan[end]) { end += 1 }
    return (sign + 1)..<end
  }

  private static let longestPath = 200

  private func end(of text: String, at place: Int) -> Int? {
    let stands = text.utf8.enumerated().allSatisfy {
      scan[place + $0.offset] | 0x20 == $0.element | 0x20
    }
    return stands ? place + text.utf8.count : nil
  }
}
