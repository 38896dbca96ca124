/// Recognises phone numbers: how people group their digits tells them from dates and hours.
struct PhoneRecogniser {
  let scan: ByteScan

  /// The end of the phone number that begins with a digit, `+` or `(` at a place.
  func phone(at start: Int) -> Int? {
    if scan[start] == UInt8(ascii: "+") {
      return international(start + 1 + scan.separator(start + 1))
    }
    if scan[start] == 0x30, scan[start + 1] == 0x30 { return international(start + 2) }
    return local(start)
  }

  /// The groups of digits that were read, and what stands between them.
  private struct Groups {
    var sizes: [Int] = []
    var digits = 0
    var marks: Set<UInt8> = []
    /// Whether the first group stands in brackets that no space follows: `(0)6`.
    var isJoined = false

    mutating func add(_ size: Int) {
      if isJoined { sizes[0] += size } else { sizes.append(size) }
      isJoined = false
      digits += size
    }

    /// Whether the marks between groups are those of one number: slashes part dates as well.
    var isUniform: Bool { marks.count < 2 || marks.isDisjoint(with: Self.strictMarks) }

    private static let strictMarks = Set("/_".utf8)
  }

  private func local(_ start: Int) -> Int? {
    let isInBrackets = scan[start] == UInt8(ascii: "(")
    let first = isInBrackets ? start + 1 : start
    let isNational = scan[first] == 0x30 && scan[first + 1] != 0x30
    guard isNational || scan[first] > 0x31 else { return nil }
    var groups = Groups()
    var place = first
    while ByteScan.isDigit(scan[place]), groups.digits < Self.mostDigits {
      let end = scan.run(from: place)
      groups.add(end - place)
      if isNumber(groups, isNational), scan[end] == 0x5F || !ByteScan.isWord(scan[end]) {
        return end
      }
      let isBracket = isInBrackets && place == first
      if isBracket, scan[end] != UInt8(ascii: ")") { return nil }
      place = isBracket ? end + 1 : end
      let gap = scan.phoneGap(place)
      if isBracket, gap.length == 0 { groups.isJoined = true }
      if !isBracket, gap.length == 0 { return nil }
      gap.mark.map { _ = groups.marks.insert($0) }
      place += gap.length
    }
    return nil
  }

  private static let mostDigits = 11

  private func isNumber(_ groups: Groups, _ isNational: Bool) -> Bool {
    guard groups.digits >= 10, groups.isUniform else { return false }
    return isNational ? Self.phoneGroups.contains(groups.sizes) : groups.sizes == [3, 3, 4]
  }

  private static let phoneGroups: Set<[Int]> = [
    [10], [2, 2, 2, 2, 2], [4, 2, 2, 2], [4, 3, 3], [2, 8], [4, 6], [3, 3, 4], [3, 3, 2, 2],
    [2, 4, 4], [2, 2, 3, 3], [1, 3, 3, 3], [4, 2, 4], [3, 7], [1, 9], [2, 2, 6], [11], [5, 6],
    [5, 3, 3], [4, 3, 4], [3, 4, 4], [3, 8], [4, 7], [5, 2, 2, 2],
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  ]

  /// Eight to fifteen digits, of which the first may stand in brackets.
  private func international(_ start: Int) -> Int? {
    var place = start
    var count = 0
    var end = start
    while count < 15 {
      if ByteScan.isDigit(scan[place]) {
        count += 1
        place += 1
        end = place
      } else {
        let bracket = [0x28, 0x29].contains(scan[place]) ? 1 : 0
        let gap = scan.phoneGap(place + bracket)
        guard bracket + gap.length > 0, count > 0, place - end < 3, gap.mark != UInt8(ascii: "/")
        else { break }
        place += bracket + gap.length
      }
    }
    return count >= 8 ? end : nil
  }
}
