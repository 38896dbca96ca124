import Fetching
import Numbers

/// Reads WARC files record by record (ISO 28500): the pages are the answers that are HTML.
///
/// After a record that cannot be read, reading goes on with the next line that begins one.
struct WARCReader {
  let stream: ArchiveStream
  let maximumBytes: Int

  /// The head of the next record, as far as it can be read, and what stood before it that is none.
  private struct Next {
    var head: WARCHead?
    var problem: CaptureProblem?
    /// Whether a line said that a record begins.
    var isRecord = false
  }

  func read(_ accept: (CaptureItem) -> Bool) throws(FetchError) {
    var isArchive = false
    while let next = next() {
      isArchive = isArchive || next.isRecord
      guard isArchive else { break }
      if let problem = next.problem, !accept(.broken(problem)) { return }
      guard let head = next.head else { continue }
      for item in WARCRecord(head: head, stream: stream, limit: maximumBytes).items()
      where !accept(item) { return }
    }
    if !isArchive { throw FetchError(.notAnArchive("WARC"), at: stream.path) }
  }

  /// nil at the end of the file.
  private func next() -> Next? {
    var problem: CaptureProblem?
    while true {
      if stream.isBroken {
        problem = problem ?? CaptureProblem(.badCompression, offset: stream.offset)
        stream.resume()
      }
      guard let line = stream.line() else {
        if stream.isBroken { continue }
        return problem.map { Next(problem: $0) }
      }
      if line.bytes.isEmpty { continue }
      if WARCHead.begins(line.bytes) { return record(at: stream.lineOffset, after: problem) }
      problem = problem ?? CaptureProblem(.malformed, offset: stream.lineOffset)
    }
  }

  private func record(at offset: Int, after problem: CaptureProblem?) -> Next {
    var next = Next(problem: problem, isRecord: true)
    if let lines = stream.headLines() {
      next.head = WARCHead(lines: lines, offset: offset)
      if next.head == nil { next.problem = problem ?? CaptureProblem(.malformed, offset: offset) }
    } else {
      next.problem = problem ?? CaptureProblem(.cutShort, offset: offset)
    }
    return next
  }
}

/// The head of a record.
struct WARCHead {
  let fields: HeaderFields
  /// The length of what follows, in bytes, as it is told.
  let length: Int
  let offset: Int

  init?(lines: [String], offset: Int) {
    fields = HeaderFields(lines: lines)
    guard let length = fields["content-length"].flatMap({ Int($0, within: 0...(1 << 60)) }) else {
      return nil
    }
    self.length = length
    self.offset = offset
  }

  static func begins(_ line: [UInt8]) -> Bool { line.starts(with: "WARC/".utf8) && line.count < 20 }

  /// What it is: `response`, `request`, `warcinfo`, …
  var kind: String { fields["warc-type"]?.lowercased() ?? "" }

  /// The address; wget writes it in angle brackets.
  var address: String? { fields["warc-target-uri"]?.filter { $0 != "<" && $0 != ">" } }

  func problem(_ kind: CaptureProblem.Kind) -> CaptureItem {
    .broken(CaptureProblem(kind, offset: offset, address: address))
  }
}

extension ArchiveStream {
  /// The lines up to an empty one; nil when the file ends before it, or when they are longer than any
  /// head is.
  func headLines() -> [String]? {
    var lines: [String] = []
    var count = 0
    while let line = line(), line.isWhole {
      if line.bytes.isEmpty { return lines }
      count += line.bytes.count
      if count > Self.headLimit { return nil }
      lines.append(line.text)
    }
    return nil
  }

  private static let headLimit = 1 << 18
}
