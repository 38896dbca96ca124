/// A short fingerprint of files: another word in one of them, another fingerprint.
enum BookDigest {
  /// FNV-1a, 64 bits, in 16 hexadecimal digits, over the paths and texts in the order given.
  ///
  /// It tells books apart; it does not protect from somebody who wants two books to look the same.
  static func digest(of files: [(path: String, text: String)]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    for file in files {
      file.path.utf8.forEach(take)
      // A byte that UTF-8 never has: a word cannot move from the path to the text unseen.
      take(0xFF)
      file.text.utf8.forEach(take)
      take(0xFF)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
