import CLibCurl
import Numbers

/// What arrives in one transfer, checked while it arrives, so that nothing unwanted is received to
/// its end.
final class IncomingResponse {
  private(set) var bytes: [UInt8] = []
  /// Of the latest answer; 0 before the first.
  private(set) var status = 0
  private(set) var statusLine = ""
  private(set) var type: MediaType?
  private(set) var redirects: [String] = []
  /// Where the latest redirect leads, as the server wrote it.
  private(set) var redirectTarget: String?
  /// Why the transfer was stopped from here.
  private(set) var refusal: (kind: FetchError.Kind, detail: String)?

  /// What the latest answer says of its version, and when to come back.
  private(set) var validators = WebValidators()
  private(set) var retryAfter: String?
  /// Whether the limit was reached where the beginning alone is wanted.
  private(set) var isFull = false
  let request: WebRequest

  private let handle: UnsafeMutableRawPointer
  private let limit: Int
  private let onProgress: (@Sendable (Int) -> Void)?
  /// What the server says of the length of an uncompressed page.
  private var promisedSize: Int?
  private var promisesTooMuch = false
  private var headerBytes = 0
  private var skippedBytes = 0
  private var encoding = ContentEncoding.none
  private var inflation: Inflation?

  /// More header bytes than any honest site sends, over all redirects; a house value below
  /// libcurl's own.
  private static let headerLimit = 1 << 18

  init(
    handle: UnsafeMutableRawPointer, limit: Int, request: WebRequest,
    onProgress: (@Sendable (Int) -> Void)?
  ) {
    self.request = request
    self.handle = handle
    self.limit = limit
    self.onProgress = onProgress
  }

  /// Hands bytes from libcurl to the response it was given; any count but theirs in return stops
  /// the transfer.
  static func receive(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ context: UnsafeMutableRawPointer?,
    by accept: (IncomingResponse, UnsafeRawBufferPointer) -> Bool
  ) -> Int {
    guard let context else { return 0 }
    let response = Unmanaged<IncomingResponse>.fromOpaque(context).takeUnretainedValue()
    let isAccepted = accept(response, UnsafeRawBufferPointer(start: bytes, count: count))
    return isAccepted ? count : count &+ 1
  }

  func acceptHeader(_ line: UnsafeRawBufferPointer) -> Bool {
    headerBytes += line.count
    guard headerBytes <= Self.headerLimit else {
      return refuse(.tooManyHeaders, "more than \(Self.headerLimit) bytes of headers")
    }
    // What follows the page (a trailer) changes nothing about it.
    guard bytes.isEmpty else { return true }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      return startAnswer(text)
    } else if let colon = text.firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].drop(while: \.isWhitespace).prefix {
        !$0.isNewline
      }
      noteHeader(text[..<colon].lowercased(), String(value))
    }
    return true
  }

  func acceptBody(_ chunk: UnsafeRawBufferPointer) -> Bool {
    if redirection != nil { return skip(chunk) }
    guard (200..<300).contains(status) else { return refuse(.httpStatus(status), statusLine) }
    if !request.takesAnything, let name = type?.name, ContentSniffer.refusesWhateverTheBytes(name) {
      return refuse(.notHTML(name))
    }
    switch encoding {
    case .none: return take(chunk)
    case .unknown(let name): return refuse(.unknownEncoding(name))
    case .gzip, .deflate: return unpack(chunk)
    }
  }

  /// Whether a body broke off before the end that was promised, or a compressed one before its own.
  var isCutShort: Bool { !isFull && (promisesTooMuch || inflation.map { !$0.isComplete } ?? false) }

  /// Where the answer sends on to, as the server wrote it; nil when it is no redirect.
  var redirection: String? {
    (300..<400).contains(status) && status != 304
      ? redirectTarget.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  /// What a redirect says beside its target is seen by nobody.
  private func skip(_ chunk: UnsafeRawBufferPointer) -> Bool {
    skippedBytes += chunk.count
    return skippedBytes <= limit || refuse(.tooLarge(limit: limit, size: nil))
  }

  private func unpack(_ chunk: UnsafeRawBufferPointer) -> Bool {
    let stream = inflation ?? Inflation(isDeflate: encoding == .deflate)
    inflation = stream
    return switch stream.unpack(chunk, into: take) {
    case .accepted: true
    case .refused: false
    case .corrupt: refuse(.badCompression)
    }
  }

  /// Keeps bytes of the page, once they are unpacked.
  private func take(_ chunk: UnsafeRawBufferPointer) -> Bool {
    guard chunk.count <= limit - bytes.count else {
      if request.keepsBeginning {
        bytes.append(contentsOf: chunk.prefix(limit - bytes.count))
        isFull = true
        return false
      }
      let signature = ContentSniffer.refusedType(of: bytes + chunk.prefix(64), said: type?.name)
      return signature.map { refuse(.notHTML($0)) }
        ?? refuse(.tooLarge(limit: limit, size: promisedSize))
    }
    bytes.append(contentsOf: chunk)
    onProgress?(bytes.count)
    return true
  }

  /// A status is three digits (RFC 9112, section 4): another number is no HTTP.
  private func startAnswer(_ line: String) -> Bool {
    statusLine = String(line.prefix { !$0.isNewline })
    let number = statusLine.split(separator: " ").dropFirst().first ?? ""
    status = number.utf8.count == 3 ? Int(number, within: 100...999) ?? 0 : 0
    type = nil
    redirectTarget = nil
    encoding = .none
    inflation = nil
    promisedSize = nil
    promisesTooMuch = false
    validators = WebValidators()
    retryAfter = nil
    return status != 0 || refuse(.badStatusLine, statusLine)
  }

  private func noteHeader(_ name: String, _ value: String) {
    switch name {
    case "content-type": type = MediaType(header: value)
    case "content-encoding": encoding = ContentEncoding(header: value)
    case "content-length":
      let size = Int(value, within: 0...(1 << 60))
      // libcurl forgets a length that no machine can count to.
      promisesTooMuch = size == nil && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if encoding == .none { promisedSize = size }
    case "etag": validators.etag = value
    case "last-modified": validators.lastModified = value
    case "retry-after": retryAfter = value
    case "location" where (300..<400).contains(status) && redirectTarget == nil:
      redirectTarget = value
      if let address = TransferEnding.address(of: handle) { redirects.append(address) }
    default: break
    }
  }

  private func refuse(_ kind: FetchError.Kind, _ detail: String = "") -> Bool {
    refusal = (kind, detail)
    return false
  }
}
