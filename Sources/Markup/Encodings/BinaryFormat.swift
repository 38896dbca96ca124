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
