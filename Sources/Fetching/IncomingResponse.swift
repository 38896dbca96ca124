import CLibCurl

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

  private let handle: UnsafeMutableRawPointer
  private let limit: Int
  private let onProgress: (@Sendable (Int) -> Void)?
  private var headerBytes = 0

  /// More header bytes than any honest site sends, over all redirects; a house value below
  /// libcurl's own.
  private static let headerLimit = 1 << 18

  init(handle: UnsafeMutableRawPointer, limit: Int, onProgress: (@Sendable (Int) -> Void)?) {
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
      return refuse(.tooLarge, "more than \(Self.headerLimit) bytes of headers")
    }
    // What follows the page (a trailer) changes nothing about it.
    guard bytes.isEmpty else { return true }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") {
      startAnswer(text)
    } else if let colon = text.firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].drop(while: \.isWhitespace).prefix {
        !$0.isNewline
      }
      noteHeader(text[..<colon].lowercased(), String(value))
    }
    return true
  }

  func acceptBody(_ chunk: UnsafeRawBufferPointer) -> Bool {
    guard (200..<300).contains(status) else { return refuse(.httpStatus(status), statusLine) }
    if let name = type?.name, ContentSniffer.refusesWhateverTheBytes(name) {
      return refuse(.notHTML(name))
    }
    guard chunk.count <= limit - bytes.count else {
      let signature = ContentSniffer.refusedType(of: bytes + chunk.prefix(64), said: type?.name)
      return signature.map { refuse(.notHTML($0)) } ?? refuse(.tooLarge, "more than \(limit) bytes")
    }
    bytes.append(contentsOf: chunk)
    onProgress?(bytes.count)
    return true
  }

  private func startAnswer(_ line: String) {
    statusLine = String(line.prefix { !$0.isNewline })
    status = statusLine.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    type = nil
    redirectTarget = nil
  }

  private func noteHeader(_ name: String, _ value: String) {
    switch name {
    case "content-type": type = MediaType(header: value)
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
