/// What JSON writes without quotation marks.
enum JSONLiteral {
  case number
  /// `true`, `false` or `null`.
  case word

  /// nil when JSON has no such thing.
  init?(_ bytes: [UInt8]) {
    let words = ["true", "false", "null"]
    if words.contains(where: { bytes.elementsEqual($0.utf8) }) {
      self = .word
    } else if bytes.contains(where: ByteScan.isDigit), bytes.allSatisfy(Self.isOfNumber) {
      self = .number
    } else {
      return nil
    }
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    ByteScan.isDigit(byte) || "+-.eE".utf8.contains(byte)
  }
}
