/// Whether a file is a table, whatever its columns are called.
///
/// In a table a separator stands equally often in the records, and a cell follows it at once; in
/// sentences a space follows a comma, and no two sentences have as many.
struct TableShape {
  /// The separators of one record.
  private struct Count {
    var all = 0
    /// Those behind which no space stands.
    var tight = 0
  }

  private var records: [Count] = []

  /// Records that are looked at.
  private static let sample = 20

  init(head: ArraySlice<UInt8>, separator: UInt8) {
    var count = Count()
    var isQuoted = false
    var isBlank = true
    var previous = UInt8(ascii: "\n")
    for (place, byte) in zip(head.indices, head) {
      let startsCell = previous == separator || previous == UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: "\"") where isQuoted || startsCell: isQuoted.toggle()
      case UInt8(ascii: "\"") where previous == byte: isQuoted = true
      case _ where isQuoted: break
      case separator:
        count.all += 1
        if Self.isTight(head, place, isFirst: records.isEmpty) { count.tight += 1 }
      case UInt8(ascii: "\n"):
        if !isBlank { records.append(count) }
        if records.count == Self.sample { return }
        (count, isBlank) = (Count(), true)
      default: break
      }
      if byte > 0x20 { isBlank = false }
      previous = byte
    }
    if !isBlank { records.append(count) }
  }

  /// In the first record, which names columns, a comma between two digits is one of a number.
  private static func isTight(_ head: ArraySlice<UInt8>, _ place: Int, isFirst: Bool) -> Bool {
    let next = place + 1 < head.endIndex ? head[place + 1] : UInt8(ascii: "\n")
    if isFirst, head[place] == UInt8(ascii: ","), place > head.startIndex,
      ByteScan.isDigit(head[place - 1]), ByteScan.isDigit(next)
    {
      return false
    }
    let isWideSpace = next == 0xC2 && place + 2 < head.endIndex && head[place + 2] == 0xA0
    return next != 0x20 && !isWideSpace
  }

  var isTable: Bool {
    guard let first = records.first, first.all > 0 else { return false }
    let rest = records.dropFirst()
    let isTight = first.tight == first.all
    if rest.isEmpty { return isTight && first.all > 1 }
    let fitting = rest.count { $0.all == first.all || $0.tight >= first.all }
    if isTight, fitting * 3 >= rest.count * 2 { return true }
    return first.all > 1 && rest.count > 2 && rest.allSatisfy { $0.all == first.all }
  }
}
