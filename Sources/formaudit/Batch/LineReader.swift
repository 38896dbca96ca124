import Glibc

/// Cuts what a stream gives into lines, none of which is longer than a limit.
struct LineReader {
  private let descriptor: Int32
  private let limit: Int
  private var bytes: [UInt8] = []
  /// What was looked at and holds no end of a line.
  private var searched = 0
  private var isSkipping = false
  private var isAtEnd = false

  enum ReadLine: Equatable {
    case whole([UInt8])
    /// A line beyond the limit, whose bytes are gone.
    case tooLong
  }

  init(_ descriptor: Int32, limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  private static let chunk = 1 << 16
  private static let lineFeed = UInt8(ascii: "\n")

  /// Whether nothing more will come.
  var isFinished: Bool { isAtEnd && bytes.isEmpty && !isSkipping }

  /// The next line which is whole already; the last line of a stream needs no newline.
  mutating func ready() -> ReadLine? {
    if let end = bytes[searched...].firstIndex(of: Self.lineFeed) { return cut(end, skipping: 1) }
    searched = bytes.count
    if bytes.count > limit {
      bytes = []
      searched = 0
      isSkipping = true
    }
    guard isAtEnd, !bytes.isEmpty || isSkipping else { return nil }
    return cut(bytes.count, skipping: 0)
  }

  private mutating func cut(_ end: Int, skipping count: Int) -> ReadLine {
    let isTooLong = isSkipping || end > limit
    let line = isTooLong ? [] : Array(bytes[..<end])
    bytes.removeFirst(end + count)
    searched = 0
    isSkipping = false
    return isTooLong ? .tooLong : .whole(line)
  }

  /// Waits for bytes; false at the end of the stream.
  mutating func read() -> Bool {
    var room = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = room.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += room[..<count]
        return true
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      isAtEnd = true
      return false
    }
  }

  /// The next line, waited for; nil at the end.
  mutating func next() -> ReadLine? {
    while true {
      if let line = ready() { return line }
      if isFinished { return nil }
      _ = read()
    }
  }
}
