import Numbers

/// Recognises numbers which point to somebody: their digits, groups and keys tell them from amounts,
/// dates and sizes.
struct NumberRecogniser {
  let scan: ByteScan
  let words: PrivacyWords

  private var networks: NetworkRecogniser { NetworkRecogniser(scan: scan) }
  private var phones: PhoneRecogniser { PhoneRecogniser(scan: scan) }

  /// What begins with a digit or `+` at a place, and where it ends.
  func identifier(at start: Int) -> (IdentifierKind, Int)? {
    if let end = networks.fourNumbers(at: start) { return (.network, end) }
    if let end = bankAccount(start) { return (.iban, end) }
    if let end = nationalNumber(start) { return (.nationalNumber, end) }
    if let end = phones.phone(at: start) { return (.phone, end) }
    if let end = card(start) { return (.card, end) }
    if let end = siret(start) { return (.siret, end) }
    if let end = oldPlate(start) { return (.plate, end) }
    return fileNumber(start).map { (.file, $0) }
  }

  /// A French account as banks print it: bank, branch, account and key.
  private func bankAccount(_ start: Int) -> Int? {
    guard let found = scan.digits(23, from: start) else { return nil }
    let groups = scan.groups(start, found.end)
    let isKept =
      groups.count < Self.groupsOfAmounts && Checksums.remainder(found.digits, by: 97) == 0
    return isKept || groups == [5, 5, 11, 2] ? found.end : nil
  }

  /// Groups of three, as amounts have them, are more than those of an account.
  private static let groupsOfAmounts = 7

  private func nationalNumber(_ start: Int) -> Int? {
    if let found = scan.digits(15, from: start), Checksums.isNationalNumber(found.digits) {
      return found.end
    }
    // Without its key, only the groups in which people write it tell it from other numbers.
    if let found = scan.digits(13, from: start), [1, 2].contains(found.digits[0]),
      scan.groups(start, found.end) == [1, 2, 2, 2, 3, 3]
    {
      return found.end
    }
    return corsican(start)
  }

  /// `2A` and `2B` count as 19 and 18 in the key.
  private func corsican(_ start: Int) -> Int? {
    var digits: [UInt8] = []
    var place = start
    while digits.count < 15, place < start + 24 {
      let byte = scan[place]
      if ByteScan.isDigit(byte) {
        digits.append(byte - 0x30)
      } else if digits.count == 6, digits[5] == 2, [0x41, 0x42].contains(byte & 0xDF) {
        digits[5] = 1
        digits.append(byte & 0xDF == 0x41 ? 9 : 8)
      } else {
        let length = scan.separator(place)
        guard length > 0 else { return nil }
        place += length - 1
      }
      place += 1
    }
    return Checksums.isNationalNumber(digits) && !ByteScan.isWord(scan[place]) ? place : nil
  }

  private func card(_ start: Int) -> Int? {
    guard (3...6).contains(scan[start] - min(scan[start], 0x30)) else { return nil }
    for count in [16, 15, 19, 14, 13] {
      guard let found = scan.digits(count, from: start, separators: [0x20, 0x2D]) else { continue }
      let sizes = scan.groups(start, found.end)
      let isGrouped = sizes.count == 1 || sizes.dropLast().allSatisfy { (4...6).contains($0) }
      if isGrouped, Checksums.isLuhn(found.digits) { return found.end }
    }
    return nil
  }

  private func siret(_ start: Int) -> Int? {
    guard let found = scan.digits(14, from: start, separators: [0x20]),
      Checksums.isLuhn(found.digits) || isPostOffice(found.digits),
      [[14], [9, 5], [3, 3, 3, 5]].contains(scan.groups(start, found.end)),
      !isDate(found.digits)
    else { return nil }
    return found.end
  }

  /// Establishments of La Poste follow another rule: the sum of their digits is a multiple of five.
  private func isPostOffice(_ digits: [UInt8]) -> Bool {
    digits.starts(with: [3, 5, 6, 0, 0, 0, 0, 0, 0]) && digits.reduce(0) { $0 + Int($1) } % 5 == 0
  }

  /// `20240315…`: year, month and day.
  private func isDate(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 8 else { return false }
    let month = digits[4] * 10 + digits[5]
    let day = digits[6] * 10 + digits[7]
    let century = digits[0] * 10 + digits[1]
    return (19...20).contains(century) && (1...12).contains(month) && (1...31).contains(day)
  }

  /// `1234 AB 75`.
  private func oldPlate(_ start: Int) -> Int? {
    let first = scan.run(from: start)
    guard (1...4).contains(first - start) else { return nil }
    var place = first + scan.separator(first)
    let letters = place
    while ByteScan.isUpper(scan[place]) { place += 1 }
    guard (2...3).contains(place - letters) else { return nil }
    let second = place + scan.separator(place)
    let end = scan.run(from: second)
    return end - second == 2 && !ByteScan.isWord(scan[end]) ? end : nil
  }

  /// Six digits after a word which announces them; else seven that touch each other, or letters and
  /// digits in one code, which are no date and no measure.
  private func fileNumber(_ start: Int) -> Int? {
    let end = scan.run(from: start)
    let digits = scan.bytes[start..<min(end, scan.bytes.count)].map { $0 - 0x30 }
    if ByteScan.isWord(scan[end]) || words.makeMeasure(scan, at: end) || isDecimal(end) {
      return nil
    }
    if words.announceNumber(scan, before: start), digits.count >= 5 { return withTail(end) }
    return digits.count >= 7 && !isDate(digits) ? end : nil
  }

  private func isDecimal(_ end: Int) -> Bool {
    [0x2C, 0x2E].contains(scan[end]) && ByteScan.isDigit(scan[end + 1])
  }

  /// The rest of a number of a file: `123456-B`.
  private func withTail(_ start: Int) -> Int {
    var end = start
    while [0x2D, 0x2F].contains(scan[end]), ByteScan.isWord(scan[end + 1]) {
      end += 1
      while ByteScan.isWord(scan[end]) { end += 1 }
    }
    return end
  }
}
