import Words

/// How a table is written: what parts its cells, and what its columns are called.
struct Dialect {
  let separator: UInt8
  let columns: [String]
  /// Records before the first comment: the names, and the line `sep=;` that some spreadsheets write.
  let headerRecords: Int
  /// Whether it is a table even if no column is known.
  let isTable: Bool

  private static let separators = [",", ";", "\t", "|"].flatMap(\.utf8)
  /// Columns of the widest table.
  private static let mostColumns = 2000

  /// The dialect whose first record has most cells with known names; else, that of a table; else, most
  /// cells.
  init(head: [UInt8], isKnown: (String) -> Bool) {
    let lead = Self.announced(head)
    let rest = lead.map { head.dropFirst($0.length) } ?? head[...]
    let all = Self.separators.map { ($0, Self.firstRecord(rest, separator: $0)) }
    let announced = lead.flatMap { lead in all.first { $0.0 == lead.separator } }
    let best =
      announced
      ?? all.max { one, other in
        let known = (one.1.count(where: isKnown), other.1.count(where: isKnown))
        if known.0 != known.1 { return known.0 < known.1 }
        let isTable = (Self.isTable(rest, one.0), Self.isTable(rest, other.0))
        return isTable.0 == isTable.1 ? one.1.count < other.1.count : isTable.1
      }
    separator = best?.0 ?? UInt8(ascii: ",")
    columns = best?.1 ?? []
    headerRecords = lead == nil ? 1 : 2
    isTable = announced != nil || Self.isTable(rest, separator)
  }

  private static func isTable(_ head: ArraySlice<UInt8>, _ separator: UInt8) -> Bool {
    TableShape(head: head, separator: separator).isTable
  }

  /// `sep=;` on the first line.
  private static func announced(_ head: [UInt8]) -> (separator: UInt8, length: Int)? {
    guard head.starts(with: Array("sep=".utf8)), head.count > 5 else { return nil }
    let end = head.firstIndex(of: 0x0A) ?? head.count - 1
    return (head[4], end + 1)
  }

  private static func firstRecord(_ head: ArraySlice<UInt8>, separator: UInt8) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in head {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if !isQuoted, byte == 0x0A {
        if cells != [[]] { break }
      } else if !isQuoted, byte == separator {
        guard cells.count < mostColumns else { break }
        cells.append([])
      } else if byte != 0x0D, cells[cells.count - 1].count < 200 {
        cells[cells.count - 1].append(byte)
      }
    }
    return cells.map { CleanText.of($0) }
  }
}
