import Fetching
import Numbers

/// The block of one record: what it holds, as far as it is a page.
struct WARCRecord {
  let head: WARCHead
  let stream: ArchiveStream
  /// In bytes, of a page.
  let limit: Int

  /// Reads the block to its end, whatever it is.
  func items() -> [CaptureItem] {
    if head.kind == "revisit" { return skipped([.leftOut(.revisit)]) }
    guard ["response", "resource"].contains(head.kind), mayHoldPage else { return skipped([]) }
    if head.fields["warc-segment-number"] != nil { return skipped([head.problem(.segmented)]) }
    var block = WARCBlock(
      limit: keptBytes, hasHead: isHTTP, digest: head.fields["warc-block-digest"])
    let isWhole = stream.take(head.length) { block.add($0) }
    var items = items(of: block, isWhole: isWhole)
    if !items.isEmpty, isWhole, block.hasWrongDigest {
      items.append(head.problem(.wrongDigest))
    }
    return items
  }

  private var isHTTP: Bool { head.fields.type.name == "application/http" }

  /// A resource says itself what it is; an answer is HTTP with its head.
  private var mayHoldPage: Bool {
    isHTTP
      || head.kind == "resource" && PageTeller.pageTypes.contains(head.fields.type.name ?? "")
  }

  /// Compressed and sent in pieces, a page is hardly longer than it is; its head comes before it.
  private var keptBytes: Int { limit + limit / 8 + (1 << 19) }

  private func skipped(_ items: [CaptureItem]) -> [CaptureItem] {
    stream.take(head.length) { _ in } ? items : items + [head.problem(.cutShort)]
  }

  private func items(of block: WARCBlock, isWhole: Bool) -> [CaptureItem] {
    let message = isHTTP ? block.message : (nil, block.bytes[...])
    guard !isHTTP || message.0 != nil else {
      return [head.problem(isWhole ? .malformed : .cutShort)]
    }
    let fields = message.0?.fields ?? head.fields
    let answer = CapturedAnswer(
      address: head.address, status: message.0?.status ?? 200, type: fields.type)
    if let reason = answer.leftOut {
      return isWhole ? [reason] : [reason, head.problem(.cutShort)]
    }
    if !isWhole { return [head.problem(.cutShort)] }
    if !answer.mayBePage { return [] }
    if let cut = head.fields["warc-truncated"] { return [head.problem(.truncated(cut))] }
    if block.isTooLarge { return [head.problem(.tooLarge(limit: limit))] }
    return items(of: answer, Array(message.1), fields)
  }

  private func items(
    of answer: CapturedAnswer, _ body: [UInt8], _ fields: HeaderFields
  ) -> [CaptureItem] {
    do throws(BodyFailure) {
      let page = try BodyDecoder(fields: fields, limit: limit).page(body)
      return [answer.item(page, limit: limit, moment: nil, at: head.offset)].compactMap(\.self)
    } catch {
      return [head.problem(error.kind)]
    }
  }
}

/// The bytes of a block, as far as a page reaches, and their digest.
struct WARCBlock {
  private(set) var bytes: [UInt8] = []
  private(set) var isTooLarge = false
  private let limit: Int
  /// The digest that is told, when it is one that is checked: SHA-1 in base 32.
  private let told: String?
  private var digest = SHA1()
  /// Whether the type shows that this is no page: nothing more of it is kept.
  private var isUnwanted: Bool?

  /// - Parameter hasHead: Whether it begins with the head of an HTTP answer.
  init(limit: Int, hasHead: Bool, digest: String?) {
    self.limit = limit
    let isKnown = digest.map { $0.lowercased().hasPrefix("sha1:") && $0.utf8.count == 37 } ?? false
    told = isKnown ? digest?.dropFirst(5).uppercased() : nil
    isUnwanted = hasHead ? nil : false
  }

  mutating func add(_ piece: ArraySlice<UInt8>) {
    if isUnwanted == true { return }
    if told != nil { digest.add(piece) }
    bytes += piece.prefix(limit - bytes.count)
    isTooLarge = bytes.count == limit
    if isUnwanted == nil, let type = message.0?.fields.type.name {
      isUnwanted = !PageTeller.pageTypes.contains(type)
    }
    if isUnwanted == nil, bytes.count > Self.headLimit { isUnwanted = false }
  }

  /// The head of the HTTP answer, and its body.
  var message: (HTTPHead?, ArraySlice<UInt8>) {
    var lines: [String] = []
    var rest = bytes[...]
    while let end = rest.prefix(Self.headLimit).firstIndex(of: 0x0A) {
      var line = rest[..<end]
      if line.last == 0x0D { line.removeLast() }
      rest = rest[(end + 1)...]
      if line.isEmpty { return (HTTPHead(lines: lines), rest) }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    return (nil, rest)
  }

  private static let headLimit = 1 << 18

  var hasWrongDigest: Bool {
    guard let told else { return false }
    var digest = digest
    return digest.base32() != told
  }
}
