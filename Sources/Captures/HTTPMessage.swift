import Fetching
import Numbers

/// The head of an HTTP answer as an archive keeps it.
struct HTTPHead {
  let status: Int
  let fields: HeaderFields

  /// Reads the status line and the headers; nil when it does not begin as HTTP does.
  init?(lines: [String]) {
    guard let first = lines.first, first.hasPrefix("HTTP/"),
      let status = first.split(separator: " ").dropFirst().first.flatMap({
        Int($0, within: 100...999)
      })
    else { return nil }
    self.status = status
    fields = HeaderFields(lines: lines.dropFirst())
  }
}

/// Headers by their names in lower case; of several of one name, the first.
struct HeaderFields {
  private var values: [String: String] = [:]

  /// A line that begins with a space goes on with the one before (RFC 5322, section 2.2.3).
  init(lines: some Sequence<String>) {
    var name = ""
    for line in lines {
      if line.first == " " || line.first == "\t" {
        values[name]? += " " + line.drop(while: \.isWhitespace)
      } else if let colon = line.firstIndex(of: ":") {
        name = line[..<colon].lowercased()
        let value = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
        if values[name] == nil { values[name] = value }
      }
    }
  }

  subscript(name: String) -> String? { values[name] }

  var type: MediaType { MediaType(header: self["content-type"] ?? "") }
}

/// Undoes what was done to a page on its way: pieces, compression.
struct BodyDecoder {
  let fields: HeaderFields
  let limit: Int

  /// The page as a browser gets it.
  func page(_ body: [UInt8]) throws(BodyFailure) -> [UInt8] {
    let isChunked = fields["transfer-encoding"]?.lowercased().contains("chunked") ?? false
    return try unpacked(isChunked ? try ChunkedBody.joined(body) : body)
  }

  private func unpacked(_ body: [UInt8]) throws(BodyFailure) -> [UInt8] {
    switch ContentEncoding(header: fields["content-encoding"] ?? "") {
    case .none: return body
    // Many writers keep the header of what they unpacked.
    case .gzip where !body.starts(with: [0x1F, 0x8B]): return body
    case .gzip: return try inflated(body, isDeflate: false)
    case .deflate where body.first == UInt8(ascii: "<"): return body
    case .deflate: return try inflated(body, isDeflate: true)
    case .unknown(let name):
      if body.first(where: { !Self.spaces.contains($0) }) == UInt8(ascii: "<") { return body }
      throw BodyFailure(.unknownEncoding(name))
    }
  }

  private static let spaces: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF]

  private func inflated(_ body: [UInt8], isDeflate: Bool) throws(BodyFailure) -> [UInt8] {
    let inflation = Inflation(isDeflate: isDeflate)
    var page: [UInt8] = []
    let outcome = body.withUnsafeBytes { bytes in
      inflation.unpack(bytes) { piece in
        page += piece
        return page.count <= limit
      }
    }
    if outcome == .refused { throw BodyFailure(.tooLarge(limit: limit)) }
    guard outcome == .accepted, inflation.isComplete else { throw BodyFailure(.badCompression) }
    return page
  }
}

/// Why the bytes of a page cannot be had.
struct BodyFailure: Error {
  let kind: CaptureProblem.Kind

  init(_ kind: CaptureProblem.Kind) { self.kind = kind }
}

/// A body that was sent in pieces (RFC 9112, section 7.1).
enum ChunkedBody {
  /// The pieces put together; as it is when it does not begin with a length, as some writers keep the
  /// header of what they put together.
  static func joined(_ body: [UInt8]) throws(BodyFailure) -> [UInt8] {
    var page: [UInt8] = []
    var rest = body[...]
    while let end = rest.firstIndex(of: 0x0A) {
      guard let length = length(rest[..<end]) else { return page.isEmpty ? body : page }
      if length == 0 { return page }
      let piece = rest[(end + 1)...].prefix(length)
      if piece.count < length { throw BodyFailure(.cutShort) }
      page += piece
      rest = rest[piece.endIndex...].drop { $0 == 0x0D || $0 == 0x0A }
    }
    return page.isEmpty ? body : page
  }

  private static func length(_ line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x0D && $0 != 0x20 }
    guard (1...15).contains(digits.count) else { return nil }
    var length = 0
    for digit in digits {
      guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
      length = length * 16 + value
    }
    return length
  }
}
