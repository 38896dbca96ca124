import Numbers
import Words

/// Goes through a comment byte by byte, and takes what points to a person.
struct IdentifierSearch {
  private let scan: ByteScan
  private let words: PrivacyWords
  private var found: [(IdentifierKind, Range<Int>)] = []
  private var place = 0
  /// Where the last one ends: an e-mail address begins before its sign.
  private var free = 0
  private var previous: UInt8 = 0x20

  init(scan: ByteScan, words: PrivacyWords) { (self.scan, self.words) = (scan, words) }

  // Each is made where something may begin: most words of a comment need none.
  private var addresses: AddressRecogniser { AddressRecogniser(scan: scan) }
  private var mails: MailRecogniser { MailRecogniser(scan: scan, words: words) }
  private var networks: NetworkRecogniser { NetworkRecogniser(scan: scan) }
  private var phones: PhoneRecogniser { PhoneRecogniser(scan: scan) }
  private var names: NameRecogniser { NameRecogniser(scan: scan, words: words) }
  private var numbers: NumberRecogniser { NumberRecogniser(scan: scan, words: words) }
  private var codes: CodeRecogniser { CodeRecogniser(scan: scan, words: words) }

  /// How the search goes on from a place.
  private enum Advance {
    case take(IdentifierKind, Range<Int>)
    /// What a web address carries, and where it ends.
    case leave(secrets: [Range<Int>], end: Int)
    /// To go on there, as after this byte.
    case pass(to: Int, after: UInt8)
  }

  mutating func identifiers() -> [(IdentifierKind, Range<Int>)] {
    while place < scan.bytes.count {
      switch advance(at: scan.bytes[place]) {
      case .take(let kind, let range): take(kind, range)
      case .leave(let secrets, let end):
        for range in secrets { take(.query, range) }
        (place, free, previous) = (end, end, 0x20)
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

  /// Nothing begins within a word, but a number that touches what announces it: `tel0612345678`.
  private mutating func goOn() {
    previous = scan.bytes[place]
    place += 1
    guard ByteScan.isWord(previous) else { return }
    while case let byte = scan[place], ByteScan.isWord(byte) {
      if ByteScan.isDigit(byte), !ByteScan.isDigit(previous), mayBeginNumber(byte) {
        previous = 0x20
        return
      }
      previous = byte
      place += 1
    }
  }

  private func mayBeginNumber(_ byte: UInt8) -> Bool {
    byte == 0x30 || scan.run(from: place) - place >= Self.longNumber
  }

  private static let longNumber = 9

  private func advance(at byte: UInt8) -> Advance? {
    guard ByteScan.isWord(byte) else { return words.signs[Int(byte)] ? sign(byte) : nil }
    if previous < 0x80 ? ByteScan.isWord(previous) : scan.isLetterBefore(place) { return nil }
    return ByteScan.isDigit(byte) ? number(byte) : word(byte)
  }

  private func sign(_ byte: UInt8) -> Advance? {
    switch byte {
    case UInt8(ascii: "@"): mail() ?? addresses.handle(at: place).map { .take(.handle, $0) }
    case UInt8(ascii: "+"): number(byte)
    case UInt8(ascii: ":"):
      networks.hexadecimal(around: place).flatMap { unlessTaken($0, .network) }
    case UInt8(ascii: "?"), UInt8(ascii: "#"):
      addresses.parameters(behind: place).map { .take(.query, $0) }
    case UInt8(ascii: "(") where ByteScan.isDigit(scan[place + 1]):
      phones.phone(at: place).map { .take(.phone, place..<$0) }
    default: mail()
    }
  }

  private func mail() -> Advance? {
    mails.address(around: place).flatMap { unlessTaken($0, .email) }
  }

  /// Unless it begins in what was taken before.
  private func unlessTaken(_ range: Range<Int>, _ kind: IdentifierKind) -> Advance? {
    range.lowerBound >= free ? .take(kind, range) : nil
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
    if CodeRecogniser.mayBegin(scan, at: place), let (kind, end) = codes.identifier(at: place) {
      return .take(kind, place..<end)
    }
    guard words.sieve.mayPass(byte, scan[place + 1]) else { return nil }
    return names.name(announcedAt: place).map { .take(.name, $0) } ?? mail()
  }

  private func web(_ byte: UInt8) -> Advance? {
    guard AddressRecogniser.mayBeginWeb(byte, scan[place + 1]), let web = addresses.web(at: place)
    else { return nil }
    return .leave(secrets: web.secrets, end: web.end)
  }
}
