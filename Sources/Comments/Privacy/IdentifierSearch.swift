import Words

/// Goes through a comment byte by byte, and takes what points to a person.
struct IdentifierSearch {
  private let scan: ByteScan
  private let addresses: AddressRecogniser
  private let names: NameRecogniser
  private let nameSieve: PhraseSieve
  private let numbers: NumberRecogniser
  private let codes: CodeRecogniser
  private var found: [(IdentifierKind, Range<Int>)] = []
  private var place = 0
  /// Where the last one ends: an e-mail address begins before its sign.
  private var free = 0
  private var previous: UInt8 = 0x20

  /// - Parameter nameSieve: Passes the first two letters of words that may announce a name.
  init(
    scan: ByteScan, names: NameRecogniser, nameSieve: PhraseSieve, numbers: NumberRecogniser,
    codes: CodeRecogniser
  ) {
    self.scan = scan
    self.names = names
    self.nameSieve = nameSieve
    self.numbers = numbers
    self.codes = codes
    addresses = AddressRecogniser(scan: scan)
  }

  /// How the search goes on from a place.
  private enum Advance {
    case take(IdentifierKind, Range<Int>)
    /// To go on there, as after this byte.
    case pass(to: Int, after: UInt8)
  }

  mutating func identifiers() -> [(IdentifierKind, Range<Int>)] {
    while place < scan.bytes.count {
      switch advance(at: scan.bytes[place]) {
      case .take(let kind, let range): take(kind, range)
      case .pass(let end, let byte): (place, previous) = (end, byte)
      case nil: goOn()
      }
    }
    return found
  }

  private mutating func take(_ kind: IdentifierKind, _ range: Range<Int>) {
    while let last = found.last, last.1.upperBound > range.lowerBound { found.removeLast() }
    found.append((kind, range))
    place = range.upperBound
    free = place
    previous = 0x20
  }

  /// Nothing begins within a word.
  private mutating func goOn() {
    previous = scan.bytes[place]
    place += 1
    guard ByteScan.isWord(previous) else { return }
    place = scan.endOfWord(from: place)
    previous = scan.bytes[place - 1]
  }

  private func advance(at byte: UInt8) -> Advance? {
    if byte == UInt8(ascii: "@") { return address() }
    let isPlus = byte == UInt8(ascii: "+")
    guard isPlus || !ByteScan.isWord(previous) && previous < 0x80 else { return nil }
    if isPlus || ByteScan.isDigit(byte) { return number(byte) }
    return ByteScan.isWord(byte) ? word(byte) : nil
  }

  private func address() -> Advance? {
    if let range = addresses.email(around: place), range.lowerBound >= free {
      return .take(.email, range)
    }
    return addresses.handle(at: place).map { .take(.handle, $0) }
  }

  private func number(_ byte: UInt8) -> Advance? {
    if ByteScan.isDigit(byte), scan.isShortNumber(place) {
      return .pass(to: scan.run(from: place), after: UInt8(ascii: "0"))
    }
    if let (kind, end) = numbers.identifier(at: place), end > place {
      return .take(kind, place..<end)
    }
    guard let (kind, end) = codes.identifier(at: place), kind == .file else { return nil }
    return .take(kind, place..<end)
  }

  private func word(_ byte: UInt8) -> Advance? {
    if let advance = web(byte) { return advance }
    if let (kind, end) = codes.identifier(at: place) { return .take(kind, place..<end) }
    guard nameSieve.mayPass(byte, scan[place + 1]) else { return nil }
    return names.name(announcedAt: place).map { .take(.name, $0) }
  }

  private func web(_ byte: UInt8) -> Advance? {
    guard AddressRecogniser.mayBeginWeb(byte, scan[place + 1]), let web = addresses.web(at: place)
    else { return nil }
    return web.query.map { .take(.query, $0) } ?? .pass(to: web.end, after: 0x20)
  }
}
