/// Recognises the addresses of machines in a network.
struct NetworkRecogniser {
  let scan: ByteScan

  /// The end of four numbers with points between them, of which no fifth follows.
  func fourNumbers(at start: Int) -> Int? {
    var place = start
    for part in 0..<4 {
      let end = scan.run(from: place)
      guard (1...3).contains(end - place) else { return nil }
      let goesOn = scan[end] == 0x2E && ByteScan.isDigit(scan[end + 1])
      if part == 3 { return goesOn || ByteScan.isWord(scan[end]) ? nil : end }
      guard goesOn else { return nil }
      place = end + 1
    }
    return nil
  }

  /// The address in hexadecimal around its first colon: of version 6, or of a card.
  func hexadecimal(around colon: Int) -> Range<Int>? {
    guard Self.isHexadecimal(scan[colon + 1]) || scan[colon + 1] == Self.colon else { return nil }
    var start = colon
    while Self.isHexadecimal(scan[start - 1]), colon - start <= Self.longestGroup { start -= 1 }
    guard (1...Self.longestGroup).contains(colon - start), !ByteScan.isWord(scan[start - 1]) else {
      return nil
    }
    var sizes: [Int] = []
    var gaps = 0
    var place = start
    while sizes.count <= Self.mostGroups {
      let end = endOfGroup(place)
      if end > place { sizes.append(end - place) }
      place = end
      guard scan[place] == Self.colon else { break }
      let isGap = scan[place + 1] == Self.colon
      if isGap { gaps += 1 }
      guard isGap || Self.isHexadecimal(scan[place + 1]) else { break }
      place += isGap ? 2 : 1
    }
    let isWhole = sizes.allSatisfy { $0 <= Self.longestGroup } && !ByteScan.isWord(scan[place])
    let hasDigit = (start..<place).contains { ByteScan.isDigit(scan[$0]) }
    return isWhole && hasDigit && Self.isAddress(sizes, gaps) ? start..<place : nil
  }

  private static let colon = UInt8(ascii: ":")
  private static let longestGroup = 4
  private static let mostGroups = 8

  private static func isAddress(_ sizes: [Int], _ gaps: Int) -> Bool {
    if gaps == 1 { return (2..<mostGroups).contains(sizes.count) }
    let isCard = sizes.count == 6 && sizes.allSatisfy { $0 == 2 }
    return gaps == 0 && (sizes.count == mostGroups || isCard)
  }

  private func endOfGroup(_ start: Int) -> Int {
    var end = start
    while Self.isHexadecimal(scan[end]), end - start <= Self.longestGroup { end += 1 }
    return end
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    ByteScan.isDigit(byte) || (0x61...0x66).contains(byte | 0x20) && byte > 0x40
  }
}
