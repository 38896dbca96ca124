/// Decodes windows-1252, the encoding most old western pages are really in.
///
/// Source of the table: index windows-1252 of the WHATWG Encoding standard; the five bytes that
/// windows-1252 leaves undefined are the control characters of the same number, as browsers have it.
enum Windows1252 {
  /// The code points of the bytes 0x80 to 0x9F.
  static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The text in UTF-8, closed by a NUL.
  static func decode(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + source.count / 8 + 1)
    for byte in source {
      switch byte {
      case ..<0x80: result.append(byte)
      case 0xA0...: result.appendUTF8(UInt32(byte))
      default: result.appendUTF8(UInt32(upper[Int(byte) - 0x80]))
      }
    }
    result.append(0)
    return result
  }
}
