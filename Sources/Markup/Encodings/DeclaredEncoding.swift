/// Finds the encoding that a page declares about itself near its beginning.
///
/// Follows the prescan of the HTML standard: `<meta charset>` or
/// `<meta http-equiv="content-type" content="…charset=…">`, comments left out. The first 1024 bytes are
/// read whatever stands there; what follows only as far as the head of the page goes, as Chromium does.
struct DeclaredEncoding {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// The declared encoding, or nil when there is none or its label is unknown.
  static func find(in bytes: [UInt8]) -> String? {
    var search = DeclaredEncoding(bytes: bytes[...], position: 0)
    return search.run()
  }

  private mutating func run() -> String? {
    while position < bytes.count, isInHead || position < Self.readInAnyCase {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      if starts(with: "<!--") {
        skip(past: "-->", from: position + 2)
      } else if starts(with: "<meta"), isSeparator(at: position + 5) {
        position += 5
        if let name = readMeta() { return name }
      } else if isLetter(at: position + 1)
        || (byte(at: position + 1) == UInt8(ascii: "/") && isLetter(at: position + 2))
      {
        readTag()
      } else if let next = byte(at: position + 1),
        next == UInt8(ascii: "!") || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
      {
        skip(past: ">", from: position + 1)
      } else {
        position += 1
      }
    }
    return nil
  }

  private mutating func readTag() {
    position += 1
    let start = position
    if byte(at: position) == UInt8(ascii: "/") { position += 1 }
    while position < bytes.count, !isSeparator(at: position), bytes[position] != UInt8(ascii: ">") {
      position += 1
    }
    let tag = text(start..<position).lowercased()
    while readAttribute() != nil {}
    if !Self.ofHead.contains(tag) { isInHead = false }
    switch tag {
    case "script": skip(past: "</script", from: position)
    case "style": skip(past: "</style", from: position)
    case "title": skip(past: "</title", from: position)
    default: break
    }
  }

  private var isInHead = true

  /// What may stand before the body, end tags included.
  private static let ofHead: Set<String> = [
    "html", "head", "script", "noscript", "style", "link", "meta", "object", "title", "base",
    "/script", "/noscript", "/style", "/object", "/title",
  ]

  /// In bytes (HTML, section 13.2.3.2).
  private static let readInAnyCase = 1024

  private mutating func readMeta() -> String? {
    var charset: String?
    var content: String?
    var isContentType = false
    while let attribute = readAttribute() {
      switch attribute.name {
      case "charset" where charset == nil: charset = attribute.value
      case "content" where content == nil: content = attribute.value
      case "http-equiv": isContentType = attribute.value.lowercased() == "content-type"
      default: break
      }
    }
    let label = charset ?? (isContentType ? content.flatMap(Self.label(inContent:)) : nil)
    guard let name = label.flatMap(EncodingLabels.name(for:)) else { return nil }
    return name.hasPrefix("utf-16") ? "utf-8" : name
  }

  /// The label in a value such as `text/html; charset=utf-8`.
  static func label(inContent content: String) -> String? {
    var rest = Substring(content.lowercased())
    while let found = rest.firstRange(of: "charset") {
      rest = rest[found.upperBound...].drop(while: \.isWhitespace)
      guard rest.first == "=" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
      if let quote = rest.first, quote == "\"" || quote == "'" {
        return String(rest.dropFirst().prefix(while: { $0 != quote }))
      }
      return String(rest.prefix(while: { !$0.isWhitespace && $0 != ";" }))
    }
    return nil
  }

  private mutating func readAttribute() -> (name: String, value: String)? {
    while isSeparator(at: position) { position += 1 }
    guard let first = byte(at: position), first != UInt8(ascii: ">") else { return nil }
    let nameStart = position
    position += 1
    while let next = byte(at: position), next != UInt8(ascii: "="), next != UInt8(ascii: ">"),
      !isSeparator(at: position)
    {
      position += 1
    }
    let name = text(nameStart..<position).lowercased()
    while isBlank(at: position) { position += 1 }
    guard byte(at: position) == UInt8(ascii: "=") else { return (name, "") }
    position += 1
    while isBlank(at: position) { position += 1 }
    return (name, readValue())
  }

  private mutating func readValue() -> String {
    guard let quote = byte(at: position) else { return "" }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      position = start
      while let next = byte(at: position), next != quote { position += 1 }
      let value = text(start..<position)
      position = min(position + 1, bytes.count)
      return value
    }
    let start = position
    while let next = byte(at: position), next != UInt8(ascii: ">"), !isBlank(at: position) {
      position += 1
    }
    return text(start..<position)
  }

  private mutating func skip(past end: StaticString, from start: Int) {
    position = start
    while position < bytes.count, !starts(with: end) { position += 1 }
    position = min(position + end.utf8CodeUnitCount, bytes.count)
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func isBlank(at index: Int) -> Bool {
    byte(at: index).map { $0 == 32 || (9...13).contains($0) } ?? false
  }

  private func isSeparator(at index: Int) -> Bool {
    isBlank(at: index) || byte(at: index) == UInt8(ascii: "/")
  }

  private func isLetter(at index: Int) -> Bool {
    byte(at: index).map { (97...122).contains($0 | 0x20) } ?? false
  }

  private func starts(with word: StaticString) -> Bool {
    word.withUTF8Buffer { expected in
      guard position + expected.count <= bytes.count else { return false }
      for offset in expected.indices {
        let found = bytes[position + offset]
        let lower = (65...90).contains(found) ? found | 0x20 : found
        if lower != expected[offset] { return false }
      }
      return true
    }
  }
}
