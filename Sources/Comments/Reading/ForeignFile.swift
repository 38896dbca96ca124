/// Files that are no text with comments in it, recognised by their first bytes.
enum ForeignFile {
  /// Why the bytes of a file are not read; nil when they may be.
  static func error(of head: [UInt8]) -> ExportError? {
    let beginnings: [([[UInt8]], ExportError)] = [
      ([[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]], .archive),
      ([[0xD0, 0xCF, 0x11, 0xE0]], .spreadsheet),
      (compressed, .compressed),
      ([Array("%PDF-".utf8)], .portableDocument),
      ([[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]], .wideText),
    ]
    return beginnings.first { $0.0.contains { head.starts(with: $0) } }?.1
  }

  /// gzip, bzip2, xz, Zstandard, 7z.
  private static let compressed: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58], [0x28, 0xB5, 0x2F, 0xFD],
    [0x37, 0x7A, 0xBC, 0xAF],
  ]

  /// The same once the bytes are UTF-8.
  static func error(ofText head: [UInt8]) -> ExportError? {
    let start = head.drop { $0 <= 0x20 }.prefix(14).map { $0 | 0x20 }
    let isMarkup = ["<!doctype html", "<html", "<?xml"].contains { tag in
      start.starts(with: tag.utf8.map { $0 | 0x20 })
    }
    if isMarkup { return .markup }
    let sample = head.prefix(1 << 16)
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return controls > fewControls && controls * 25 > sample.count ? .binary : nil
  }

  /// A text may hold a few by mistake.
  private static let fewControls = 4
}
