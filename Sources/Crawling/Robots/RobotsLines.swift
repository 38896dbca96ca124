/// A line of `robots.txt`: its key in lower case and its value.
struct RobotsLine {
  let name: String
  let value: String
}

/// The lines of `robots.txt` which say something, comments taken out.
struct RobotsLines: Sequence {
  private let bytes: ArraySlice<UInt8>

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes.starts(with: Self.mark) ? bytes.dropFirst(Self.mark.count) : bytes
  }

  func makeIterator() -> AnyIterator<RobotsLine> {
    var lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.makeIterator()
    return AnyIterator {
      while let line = lines.next() {
        if let told = Self.read(line) { return told }
      }
      return nil
    }
  }

  private static func read(_ line: ArraySlice<UInt8>) -> RobotsLine? {
    let said = line.prefix { $0 != UInt8(ascii: "#") }
    guard let colon = said.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = trimmed(said[..<colon]).lowercased()
    return name.isEmpty ? nil : RobotsLine(name: name, value: trimmed(said[(colon + 1)...]))
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start.startIndex
    return String(decoding: start[..<end], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0C).contains(byte)
  }
}
