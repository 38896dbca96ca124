import Foundation

/// The words of a question as a number: pages belong to their sites, so none of their text is kept here.
struct WordingHash: Hashable {
  private let value: UInt64

  /// FNV-1a, 64 bits, of the folded words; nil when the wording has no letter and no digit.
  init?(_ wording: String) {
    let words = Self.folded(wording)
    guard !words.isEmpty else { return nil }
    value = words.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Reads what `hexadecimal` writes.
  init?(hexadecimal: String) {
    guard let value = UInt64(hexadecimal, radix: 16) else { return nil }
    self.value = value
  }

  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Lower case, without accents, only letters and digits, single spaces: marks such as ":" and "*"
  /// make no difference.
  private static func folded(_ wording: String) -> String {
    wording.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }
}
