import Fetching
import Glibc

/// Cuts a HAR file into its entries without holding more than one of them.
///
/// An archive of an hour in a browser has hundreds of megabytes, nearly all of them pictures and
/// scripts: Foundation reads entry by entry what is found here by brackets and quotes alone.
struct HAREntryScanner {
  /// The JSON of one entry.
  struct Entry {
    var bytes: [UInt8] = []
    let offset: Int
    /// Whether it ended before the file did.
    var isWhole = false
    /// Whether it is larger than any page makes it; then its bytes are not kept.
    var isTooLarge = false
  }

  private let stream: ArchiveStream
  private let entryLimit: Int
  private var piece: ArraySlice<UInt8> = []
  private var depth = 0
  private var text: JSONText
  /// The keys that lead to where the scanner is, down to `log` and `entries`.
  private var keys: [[UInt8]] = [[], [], []]
  private var isInEntries = false
  /// Whether there is a list of entries.
  private(set) var hasEntries = false

  /// Whether the file ended where its outermost bracket closes.
  var isWhole: Bool { depth == 0 && !text.isOpen }

  init(stream: ArchiveStream, maximumBytes: Int) {
    self.stream = stream
    // A letter may be written as six: \u00e9.
    text = JSONText(limit: 3 * maximumBytes + (1 << 16))
    entryLimit = text.limit + (1 << 22)
  }

  /// The next entry; nil at the end of the file.
  mutating func next() -> Entry? {
    var entry: Entry?
    while fill() {
      if text.isOpen {
        let letters = takeText()
        entry?.keep(letters, entryLimit)
        continue
      }
      let byte = piece.removeFirst()
      if entry == nil, opensEntry(byte) { entry = Entry(offset: stream.offset - piece.count - 1) }
      entry?.keep(CollectionOfOne(byte), entryLimit)
      move(byte)
      if depth == 3, var whole = entry, byte == UInt8(ascii: "}") {
        whole.isWhole = true
        return whole
      }
    }
    return entry
  }

  private func opensEntry(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") && isInEntries && depth == 3
  }

  private mutating func takeText() -> ArraySlice<UInt8> {
    let letters = text.take(from: &piece)
    if !text.isOpen, depth < keys.count { keys[depth] = text.start }
    return letters
  }

  private mutating func fill() -> Bool {
    if piece.isEmpty { piece = stream.next(atMost: 1 << 16) }
    return !piece.isEmpty
  }

  private mutating func move(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): text.open()
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "["):
      if depth == 2, keys[1].elementsEqual("log".utf8), keys[2].elementsEqual("entries".utf8) {
        (isInEntries, hasEntries) = (true, true)
      }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if depth == 2 { isInEntries = false }
    default: break
    }
  }
}

extension HAREntryScanner.Entry {
  fileprivate mutating func keep(_ piece: some Collection<UInt8>, _ limit: Int) {
    if isTooLarge { return }
    bytes += piece
    guard bytes.count > limit else { return }
    (isTooLarge, bytes) = (true, [])
  }
}

/// A text of JSON while it goes by, without its first quote.
private struct JSONText {
  /// How much of it is kept, in bytes as they are written.
  let limit: Int
  private(set) var isOpen = false
  /// Its first bytes: enough to know a key.
  private(set) var start: [UInt8] = []
  private var count = 0
  private var isEscaped = false
  private var isCut = false

  init(limit: Int) { self.limit = limit }

  mutating func open() {
    self = JSONText(limit: limit)
    isOpen = true
  }

  /// Takes a run of letters, an escape, or the quote at the end; gives what of it is kept.
  mutating func take(from piece: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let run = isEscaped ? piece.prefix(0) : Self.plain(piece)
    if !run.isEmpty {
      piece = piece[run.endIndex...]
      return kept(of: run)
    }
    let byte = piece.prefix(1)
    piece.removeFirst()
    isOpen = isEscaped || byte.first != 0x22
    isEscaped = !isEscaped && byte.first == 0x5C
    count += 1
    return isCut && isOpen ? [] : byte
  }

  /// What stands before the next quote or backslash; the C library looks for them sixteen at a time.
  private static func plain(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    piece.prefix(
      piece.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return 0 }
        var count = bytes.count
        for sign in [Int32(0x22), 0x5C] {
          if let found = memchr(start, sign, count) { count = UnsafeRawPointer(found) - start }
        }
        return count
      })
  }

  /// A cut comes between two letters, and never within an escape (`\u00e9`), which a run may end.
  private mutating func kept(of run: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if start.count < 16 { start += run.prefix(16) }
    if isCut { return [] }
    let room = max(limit - count, 6)
    count += run.count
    if run.count <= room { return run }
    isCut = true
    var end = run.startIndex + room
    while end > run.startIndex, run[end] & 0xC0 == 0x80 { end -= 1 }
    return run[..<end]
  }
}
