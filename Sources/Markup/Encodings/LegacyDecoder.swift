import CLibXML2

/// Decodes the older encodings with the tables of iconv that are those of browsers.
enum LegacyDecoder {
  /// The text in UTF-8, closed by a NUL; each sequence without a letter becomes U+FFFD.
  static func decode(_ source: [UInt8], as name: String) throws(MarkupError) -> [UInt8] {
    let known = tables[name] ?? []
    guard let decoder = (known + [name]).lazy.compactMap({ clibxml2_open_decoder($0) }).first else {
      throw .parser("no decoder for \(name)")
    }
    defer { clibxml2_close_decoder(decoder) }
    let repair = BadSequence(
      encoding: name, isOfPairs: !known.isEmpty || name.hasPrefix("iso-2022"))
    return source.withUnsafeBufferPointer { run(decoder, over: $0, repair) }
  }

  /// The names under which iconv has the tables of the WHATWG Encoding standard, with the letters that
  /// NEC, IBM, Microsoft and Hong Kong added to the older ones; GNU's names first.
  private static let tables: [String: [String]] = [
    "gbk": ["GB18030"], "gb18030": ["GB18030"], "big5": ["BIG5-HKSCS", "BIG5HKSCS"],
    "shift_jis": ["CP932"], "euc-jp": ["EUC-JP-MS"], "euc-kr": ["UHC", "CP949"],
  ]

  private static func run(
    _ decoder: UnsafeMutableRawPointer, over bytes: UnsafeBufferPointer<UInt8>,
    _ repair: BadSequence
  ) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var source = bytes.baseAddress
    var left = bytes.count
    while left > 0 {
      let ending = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunk) { room in
        var target = room.baseAddress
        var free = chunk
        let ending = clibxml2_decode(decoder, &source, &left, &target, &free)
        result.append(contentsOf: room.prefix(chunk - free))
        return ending
      }
      guard ending == clibxml2_bad || ending == clibxml2_incomplete else { continue }
      let rest = bytes.suffix(left)
      let step = ending == clibxml2_incomplete ? left : repair.length(of: rest)
      result.append(contentsOf: repair.replacement(of: rest))
      source = source?.advanced(by: step)
      left -= step
    }
    result.append(0)
    return result
  }

  /// Bytes decoded at once.
  private static let chunk = 16_384
}

/// What browsers make of bytes that stand for no letter.
struct BadSequence {
  let encoding: String
  /// Whether letters take several bytes.
  let isOfPairs: Bool

  /// How many bytes are passed over: the whole pair, unless its second byte is a letter of its own.
  func length(of rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard isOfPairs, let lead = rest.first, lead >= 0x80, let trail = rest.dropFirst().first,
      trail >= 0x80
    else { return 1 }
    let isTriple = encoding == "euc-jp" && lead == 0x8F && rest.count > 2
    return isTriple && rest[rest.startIndex + 2] >= 0x80 ? 3 : 2
  }

  /// U+FFFD; a control character where a table of single bytes has no letter, the sign of the euro in
  /// the Chinese encodings.
  func replacement(of rest: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    guard let byte = rest.first else { return [] }
    if !isOfPairs, (0x80..<0xA0).contains(byte) { return [0xC2, byte] }
    if byte == 0x80, encoding == "gbk" || encoding == "gb18030" { return Array("€".utf8) }
    return [0xEF, 0xBF, 0xBD]
  }
}

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
    var copied = 0
    for place in source.indices where source[place] >= 0x80 {
      result += source[copied..<place]
      let byte = source[place]
      result.appendUTF8(byte < 0xA0 ? UInt32(upper[Int(byte) - 0x80]) : UInt32(byte))
      copied = place + 1
    }
    result += source[copied...]
    result.append(0)
    return result
  }
}

extension [UInt8] {
  /// Appends one character in UTF-8; a number that is no character becomes U+FFFD.
  mutating func appendUTF8(_ code: UInt32) {
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
