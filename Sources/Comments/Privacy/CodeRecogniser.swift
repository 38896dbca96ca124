/// Recognises what is made of letters: addresses, plates, accounts, codes of files.
struct CodeRecogniser {
  let scan: ByteScan
  let words: PrivacyWords

  /// What begins with a letter or a digit at a place, and where it ends.
  func identifier(at start: Int) -> (IdentifierKind, Int)? {
    if let end = iban(start) { return (.iban, end) }
    if let end = plate(start) ?? britishPlate(start) { return (.plate, end) }
    return code(start).map { (.file, $0) }
  }

  /// Whether something may begin with a letter: in small letters, as most words are, only accounts and
  /// plates do, by a digit or a dash at the third place.
  static func mayBegin(_ scan: ByteScan, at start: Int) -> Bool {
    !ByteScan.isLower(scan[start]) || ByteScan.isDigit(scan[start + 2]) || scan[start + 2] == 0x2D
  }

  /// Two letters, two digits, then groups of letters and digits; the key tells where it ends.
  private func iban(_ start: Int) -> Int? {
    guard ByteScan.isUpper(scan[start] & 0xDF), ByteScan.isUpper(scan[start + 1] & 0xDF),
      ByteScan.isDigit(scan[start + 2]), ByteScan.isDigit(scan[start + 3])
    else { return nil }
    var characters: [UInt8] = []
    var place = start
    var found: Int?
    while characters.count < 34 {
      let byte = scan[place]
      if ByteScan.isDigit(byte) {
        characters.append(byte)
      } else if ByteScan.isUpper(byte) || ByteScan.isLower(byte) {
        characters.append(byte & 0xDF)
      } else {
        let length = scan.separator(place, [0x20, 0x2D])
        guard length > 0, ByteScan.isWord(scan[place + length]) else { break }
        place += length
        continue
      }
      place += 1
      if !ByteScan.isWord(scan[place]), Checksums.isIBAN(characters) { found = place }
    }
    return found
  }

  /// `AB-123-CD`, `AB 123 CD`, `AB123CD`; in small letters with dashes only.
  private func plate(_ start: Int) -> Int? {
    guard let first = letters(2, from: start) else { return nil }
    let separator = scan.separator(first, [0x20, 0x2D])
    let digits = first + separator
    let second = scan.run(from: digits)
    guard second - digits == 3,
      let end = letters(2, from: second + scan.separator(second, [0x20, 0x2D])),
      !ByteScan.isWord(scan[end])
    else { return nil }
    let isUpper = ByteScan.isUpper(scan[start]) && ByteScan.isUpper(scan[end - 1])
    return isUpper || scan[first] == 0x2D ? end : nil
  }

  /// `AB12 CDE`.
  private func britishPlate(_ start: Int) -> Int? {
    guard ByteScan.isUpper(scan[start]), let first = letters(2, from: start) else { return nil }
    let second = scan.run(from: first)
    guard second - first == 2 else { return nil }
    let third = second + scan.separator(second, [0x20])
    guard ByteScan.isUpper(scan[third]), let end = letters(3, from: third) else { return nil }
    return ByteScan.isWord(scan[end]) ? nil : end
  }

  /// Characters of the longest code.
  private static let longest = 40

  private func letters(_ count: Int, from start: Int) -> Int? {
    let isAll = (start..<(start + count)).allSatisfy {
      ByteScan.isUpper(scan[$0] & 0xDF) && scan[$0] > 0x40
    }
    return isAll ? start + count : nil
  }

  /// `PP-2024-0012345`, `2024AB00123`: capitals and five digits or more, in one piece with dashes;
  /// three digits are enough after a word that announces them.
  private func code(_ start: Int) -> Int? {
    var end = start
    var digits = 0
    var letters = 0
    while ByteScan.isWord(scan[end]) || (scan[end] == 0x2D && ByteScan.isWord(scan[end + 1])) {
      if ByteScan.isDigit(scan[end]) { digits += 1 }
      if ByteScan.isUpper(scan[end]) { letters += 1 }
      if ByteScan.isLower(scan[end]) { return nil }
      end += 1
      if end - start > Self.longest { return nil }
    }
    guard letters > 0 else { return nil }
    let fewest = words.announceNumber(scan, before: start) ? 3 : 5
    return digits >= fewest && end - start >= 6 ? end : nil
  }
}
