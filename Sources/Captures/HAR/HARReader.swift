import Fetching
import Foundation
import Numbers

/// Reads HAR files of browsers and proxies: the pages are the HTML answers that a window showed.
struct HARReader {
  let stream: ArchiveStream
  let maximumBytes: Int

  func read(_ accept: (CaptureItem) -> Bool) throws(FetchError) {
    var scanner = HAREntryScanner(stream: stream, maximumBytes: maximumBytes)
    while let entry = scanner.next() {
      if let item = item(of: entry), !accept(item) { return }
    }
    guard scanner.hasEntries else { throw FetchError(.notAnArchive("HAR"), at: stream.path) }
    if !scanner.isWhole { _ = accept(.broken(CaptureProblem(.cutShort, offset: stream.offset))) }
  }

  private func item(of entry: HAREntryScanner.Entry) -> CaptureItem? {
    // The end of the file tells it.
    if !entry.isWhole { return nil }
    if entry.isTooLarge {
      return .broken(CaptureProblem(.tooLarge(limit: maximumBytes), offset: entry.offset))
    }
    guard let read = try? JSONDecoder().decode(HAREntry.self, from: Data(entry.bytes)) else {
      return .broken(CaptureProblem(.malformed, offset: entry.offset))
    }
    return HARAnswer(entry: read, offset: entry.offset, limit: maximumBytes).item
  }
}

/// One entry: what the site answered, and whether it is a page.
struct HARAnswer {
  let entry: HAREntry
  let offset: Int
  let limit: Int

  /// nil for what is no HTML.
  var item: CaptureItem? {
    guard entry.request.url.lowercased().hasPrefix("http") else { return nil }
    let answer = CapturedAnswer(
      address: entry.request.url, status: entry.response.status ?? 0,
      type: MediaType(header: entry.response.content?.mimeType ?? ""))
    if let leftOut = answer.leftOut { return leftOut }
    guard answer.mayBePage else { return nil }
    if let place = placeInPage { return isHTML(answer) ? .leftOut(place) : nil }
    return page(answer)
  }

  private func isHTML(_ answer: CapturedAnswer) -> Bool {
    answer.type.name.map(PageTeller.pageTypes.contains) ?? false
  }

  /// What HTML is that no window showed of itself.
  private var placeInPage: LeftOut? {
    switch entry.destination {
    case "iframe", "frame", "embed", "object": return .frame
    case "document": return nil
    case "": break
    default: return .fragment
    }
    let kind = entry._resourceType ?? "document"
    return kind == "document" ? nil : .fragment
  }

  private var isDocument: Bool {
    entry.destination == "document" || entry._resourceType == "document"
  }

  private func page(_ answer: CapturedAnswer) -> CaptureItem? {
    guard let text = entry.response.content?.text, !text.isEmpty else {
      let isTold = isHTML(answer) && ![204, 205].contains(answer.status)
      return isTold ? problem(.contentMissing) : nil
    }
    do throws(BodyFailure) {
      let body = try body(of: text)
      return CapturedAnswer(
        address: answer.address, status: answer.status,
        type: body.isText ? Self.inUTF8(answer.type) : answer.type
      ).item(body.bytes, limit: limit, moment: moment, at: offset, isDocument: isDocument)
    } catch {
      return problem(error.kind)
    }
  }

  /// The bytes, and whether they are the letters of the JSON rather than what the site sent.
  ///
  /// Firefox says of some plain texts that they are base64.
  private func body(of text: String) throws(BodyFailure) -> (bytes: [UInt8], isText: Bool) {
    guard entry.response.content?.encoding?.lowercased() == "base64",
      let sent = Data(base64Encoded: text, options: .ignoreUnknownCharacters), !sent.isEmpty,
      !text.contains("<")
    else { return (Array(text.utf8), true) }
    let fields = HeaderFields(lines: ["content-encoding: " + entry.contentEncoding])
    return (try BodyDecoder(fields: fields, limit: limit).page(Array(sent)), false)
  }

  private static func inUTF8(_ type: MediaType) -> MediaType {
    MediaType(header: (type.name ?? "") + "; charset=utf-8")
  }

  private func problem(_ kind: CaptureProblem.Kind) -> CaptureItem {
    .broken(CaptureProblem(kind, offset: offset, address: entry.request.url))
  }

  private var moment: Double? { entry.startedDateTime.flatMap(Moment.init)?.seconds }
}

/// A moment as archives write it: 2026-11-28T09:05:06.789+01:00.
struct Moment {
  /// Since the start of 1970, in universal time.
  let seconds: Double

  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>, _ bounds: ClosedRange<Int>) -> Int? {
      range.upperBound <= bytes.count
        ? Int(String(decoding: bytes[range], as: UTF8.self), within: bounds) : nil
    }
    guard let year = number(0..<4, 1970...9999), let month = number(5..<7, 1...12),
      let day = number(8..<10, 1...31), let hour = number(11..<13, 0...23),
      let minute = number(14..<16, 0...59), let second = number(17..<19, 0...60)
    else { return nil }
    let end = String(decoding: bytes[19...], as: UTF8.self)
    let fraction = end.first == "." ? end.dropFirst().prefix(while: \.isNumber) : ""
    let zone = end.drop { $0 == "." || $0.isNumber }
    let whole = UniversalTime.seconds(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    let rest = Double("0." + fraction, within: 0...1) ?? 0
    seconds = Double(whole - 60 * Self.minutes(zone)) + rest
  }

  /// The offset of a time zone: `Z`, `+01:00`, `-0330`.
  private static func minutes(_ zone: Substring) -> Int {
    let digits = zone.filter(\.isNumber)
    guard let sign = zone.first, sign == "+" || sign == "-", digits.count == 4,
      let hours = Int(digits.prefix(2), within: 0...23),
      let minutes = Int(digits.suffix(2), within: 0...59)
    else { return 0 }
    return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
  }
}
