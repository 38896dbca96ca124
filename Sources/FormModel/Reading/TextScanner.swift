/// Finds, in the raw bytes of a text, the few places worth reading closely.
///
/// Folding every text of a page would cost more than parsing it. Each phrase leaves an anchor, its
/// longest run of ASCII letters and digits; only texts which hold an anchor are folded.
struct TextScanner: Sendable {
  private var anchors: [[UInt8]] = []
  /// The anchors that begin with each byte.
  private var byFirstByte: [[Int]] = Array(repeating: [], count: 256)
  private var isFirstByte: [Bool] = Array(repeating: false, count: 256)

  init(phrases: [String]) {
    for anchor in Set(phrases.compactMap(Self.anchor)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      guard let first = anchor.first else { continue }
      byFirstByte[Int(first)].append(anchors.count)
      isFirstByte[Int(first)] = true
      anchors.append(anchor)
    }
  }

  /// Whether a text may hold one of the phrases, whatever its case.
  func mayMatch(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    isFirstByte.withUnsafeBufferPointer { isFirst in
      for position in text.indices {
        let byte = Self.lowercased(text[position])
        if isFirst[Int(byte)], hasAnchor(at: position, in: text, first: byte) { return true }
      }
      return false
    }
  }

  private func hasAnchor(
    at position: Int, in text: UnsafeBufferPointer<UInt8>, first: UInt8
  ) -> Bool {
    byFirstByte[Int(first)].contains { index in
      let anchor = anchors[index]
      guard position + anchor.count <= text.count else { return false }
      return anchor.indices.allSatisfy { Self.lowercased(text[position + $0]) == anchor[$0] }
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte
  }

  /// The longest run of ASCII letters and digits of a phrase, in lower case.
  private static func anchor(of phrase: String) -> [UInt8]? {
    phrase.utf8
      .split { !($0 < 0x80 && (Character(Unicode.Scalar($0)).isLetter || Character(Unicode.Scalar($0)).isNumber)) }
      .max { $0.count < $1.count }
      .map { $0.map(lowercased) }
  }
}
