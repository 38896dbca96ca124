import Report

/// A short identity of some texts: the same texts give the same digits on every machine.
///
/// FNV-1a, 64 bits: it tells findings apart; it does not protect from somebody who wants two findings
/// to look the same.
enum StableDigest {
  /// 16 hexadecimal digits.
  static func of(_ texts: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    for text in texts {
      text.utf8.forEach(take)
      // A byte that UTF-8 never has: a word cannot move from one text to the next unseen.
      take(0xFF)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
