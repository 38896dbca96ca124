import Fetching

/// Reads a page that a browser saved as one file (RFC 2557): the first part that is HTML is the page,
/// later ones are its frames.
struct MHTMLReader {
  let stream: ArchiveStream
  let maximumBytes: Int

  func read(_ accept: (CaptureItem) -> Bool) throws(FetchError) {
    guard let lines = stream.headLines(), let parts = MHTMLParts(HeaderFields(lines: lines)) else {
      throw FetchError(.notAnArchive("MHTML"), at: stream.path)
    }
    var reading = MHTMLReading(parts: parts, stream: stream, limit: maximumBytes)
    reading.readToNextPart()
    while !reading.isAtEnd {
      if let item = reading.part(), !accept(item) { return }
    }
    if !reading.isWhole { _ = accept(.broken(CaptureProblem(.cutShort, offset: stream.offset))) }
  }
}

/// What separates the parts of the message, and of messages inside it.
struct MHTMLParts {
  private(set) var boundaries: [String] = []

  init?(_ fields: HeaderFields) {
    add(fields)
    if boundaries.isEmpty { return nil }
  }

  mutating func add(_ fields: HeaderFields) {
    guard let name = fields.type.name, name.hasPrefix("multipart/"),
      let boundary = fields.type.boundary, !boundary.isEmpty, boundaries.count < 10
    else { return }
    boundaries.append("--" + boundary)
  }

  /// What a line is to the parts.
  enum Delimiter { case none, separator, endOfInner, end }

  func mark(_ line: [UInt8]) -> Delimiter {
    guard line.starts(with: "--".utf8), line.count < 200 else { return .none }
    let text = String(decoding: line, as: UTF8.self)
    if boundaries.contains(text) { return .separator }
    guard text.hasSuffix("--"), boundaries.contains(String(text.dropLast(2))) else { return .none }
    return text.dropLast(2) == boundaries[0] ? .end : .endOfInner
  }
}

/// A message that is being read.
struct MHTMLReading {
  var parts: MHTMLParts
  let stream: ArchiveStream
  let limit: Int
  private(set) var isAtEnd = false
  /// Whether the message has its end.
  private(set) var isWhole = false
  private var hasPage = false

  init(parts: MHTMLParts, stream: ArchiveStream, limit: Int) {
    self.parts = parts
    self.stream = stream
    self.limit = limit
  }

  /// A byte may be written as three letters.
  private var bodyLimit: Int { 3 * limit + (1 << 16) }

  /// Reads a part, head and body; nil for pictures and the like.
  mutating func part() -> CaptureItem? {
    let offset = stream.offset
    guard let lines = stream.headLines() else {
      isAtEnd = true
      return nil
    }
    let fields = HeaderFields(lines: lines)
    parts.add(fields)
    guard fields.type.name.map(PageTeller.pageTypes.contains) ?? false else {
      readToNextPart()
      return nil
    }
    var body = PartBody(limit: bodyLimit)
    readToNextPart { body.add($0) }
    if hasPage { return .leftOut(.frame) }
    hasPage = true
    return page(body, fields, offset)
  }

  private func page(_ body: PartBody, _ fields: HeaderFields, _ offset: Int) -> CaptureItem? {
    let address = fields["content-location"]
    func problem(_ kind: CaptureProblem.Kind) -> CaptureItem {
      .broken(CaptureProblem(kind, offset: offset, address: address))
    }
    // The end of the file tells it.
    if isAtEnd, !isWhole { return nil }
    if body.isTooLarge { return problem(.tooLarge(limit: limit)) }
    let name = fields["content-transfer-encoding"]?.lowercased() ?? ""
    guard let encoding = TransferEncoding(name: name) else {
      return problem(.unknownEncoding(String(name.prefix(40))))
    }
    guard let bytes = encoding.decoded(body.bytes) else { return problem(.malformed) }
    return CapturedAnswer(address: address, status: 200, type: fields.type)
      .item(bytes, limit: limit, moment: nil, at: offset, isDocument: true)
  }

  /// Reads up to the next part, and hands over the lines of this one.
  mutating func readToNextPart(_ accept: (ArchiveStream.ArchiveLine) -> Void = { _ in }) {
    var isInPart = true
    while let line = stream.line(limit: bodyLimit) {
      switch parts.mark(line.bytes) {
      case .none: if isInPart { accept(line) }
      case .endOfInner: isInPart = false
      case .separator: return
      case .end:
        (isAtEnd, isWhole) = (true, true)
        return
      }
    }
    isAtEnd = true
  }
}

/// The lines of a part, put together.
struct PartBody {
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLarge = false
  private let limit: Int
  private var isStarted = false

  init(limit: Int) { self.limit = limit }

  /// The end of a line belongs to the separator after it, when there is one.
  mutating func add(_ line: ArchiveStream.ArchiveLine) {
    if isStarted { bytes += [0x0D, 0x0A] }
    isStarted = true
    bytes += line.bytes.prefix(max(0, limit - bytes.count))
    isTooLarge = isTooLarge || bytes.count >= limit
  }
}
