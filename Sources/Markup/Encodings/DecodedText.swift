import CLibXML2

/// The text of a page as the parser wants it.
///
/// UTF-8, lines ended by LF alone, no byte-order mark, no NUL and no form feed inside, and one NUL
/// after the last byte so that a scanner may look one byte ahead without asking.
struct DecodedText {
  /// The bytes, the closing NUL included.
  let bytes: [UInt8]
  let encoding: DocumentEncoding

  /// The number of bytes before the closing NUL.
  var count: Int { bytes.count - 1 }

  init(decoding source: [UInt8], charset: String?) throws(MarkupError) {
    guard !source.isEmpty else { throw .empty }
    if let format = BinaryFormat.recognise(source) { throw .notText(format) }
    let (encoding, markLength) = Self.encoding(of: source, charset: charset)
    if !encoding.name.hasPrefix("utf-16"), let format = BinaryFormat.recogniseControls(in: source) {
      throw .notText(format)
    }
    let decoded = try Self.decode(source, skipping: markLength, as: encoding.name)
    bytes = WrittenCredentials.masked(Self.normalised(decoded))
    self.encoding = encoding
    guard bytes.count > 1, bytes.contains(where: { $0 > 32 }) else { throw .empty }
  }

  private static func encoding(of source: [UInt8], charset: String?) -> (
    DocumentEncoding, markLength: Int
  ) {
    if source.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (.init(name: "utf-8", source: .byteOrderMark), 3)
    }
    if source.starts(with: [0xFE, 0xFF]) {
      return (.init(name: "utf-16be", source: .byteOrderMark), 2)
    }
    if source.starts(with: [0xFF, 0xFE]) {
      return (.init(name: "utf-16le", source: .byteOrderMark), 2)
    }
    if let name = charset.flatMap(EncodingLabels.name(for:)) {
      return (.init(name: name, source: .header), 0)
    }
    if let name = DeclaredEncoding.find(in: source) { return (.init(name: name, source: .meta), 0) }
    if isValidUTF8(source) { return (.init(name: "utf-8", source: .utf8), 0) }
    return (.init(name: "windows-1252", source: .fallback), 0)
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// The bytes in UTF-8, each undecodable sequence replaced by U+FFFD, closed by a NUL.
  private static func decode(_ source: [UInt8], skipping start: Int, as name: String)
    throws(MarkupError) -> [UInt8]
  {
    switch name {
    case "utf-8":
      if isValidUTF8(source) { return closed(source[start...]) }
      return closed(String(decoding: source[start...], as: UTF8.self).utf8)
    case "utf-16le", "utf-16be":
      return closed(
        String(decoding: units(of: source[start...], bigEndian: name == "utf-16be"), as: UTF16.self)
          .utf8)
    case "windows-1252":
      return Windows1252.decode(source)
    default:
      return try LegacyDecoder.decode(source, as: name)
    }
  }

  private static func closed(_ content: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(content.count + 1)
    bytes.append(contentsOf: content)
    bytes.append(0)
    return bytes
  }

  /// Pairs of bytes as UTF-16 units; a lone last byte is a lone surrogate, so that it is replaced.
  private static func units(of bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xD800) }
    return units
  }

  /// Lines ended by LF, NUL replaced by U+FFFD and form feed by a space; no copy when none occurs.
  private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    let count = bytes.count - 1
    let isClean = bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      return clibxml2_find(base, 13, count) == count && clibxml2_find(base, 0, count) == count
        && clibxml2_find(base, 12, count) == count
    }
    if isClean { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var copied = 0
    for index in 0..<count where bytes[index] < 14 {
      let replacement: [UInt8]
      switch bytes[index] {
      case 0: replacement = [0xEF, 0xBF, 0xBD]
      case 12: replacement = [32]
      case 13: replacement = bytes[index + 1] != 10 || index + 1 == count ? [10] : []
      default: continue
      }
      result += bytes[copied..<index]
      result += replacement
      copied = index + 1
    }
    return result + bytes[copied...]
  }
}

/// Recognises bytes that are a file of another kind than text.
enum BinaryFormat {
  /// What the first bytes say, in words, or nil when they could begin a text.
  static func recognise(_ bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }

  /// A text in whose first 4096 bytes more than one in ten is a control byte (NUL included) is none.
  ///
  /// Not to be asked about UTF-16, where every other byte may be NUL.
  static func recogniseControls(in bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    var controls = 0
    for byte in sample where byte < 32 && !(9...13).contains(byte) && byte != 27 { controls += 1 }
    return controls * 10 > sample.count ? "mostly control bytes" : nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF document"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    (Array("GIF8".utf8), "a GIF image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an office document"),
    ([0x1F, 0x8B], "a compressed (gzip) file"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}
