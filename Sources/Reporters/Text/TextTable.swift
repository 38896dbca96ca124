import Escaping
import Report

/// Short cells in columns, and a last column which takes the rest of the width on as many lines as
/// it needs.
struct TextTable {
  let rows: [(cells: [String], rest: String)]
  /// The columns that hold figures, from 0.
  var figures: Set<Int> = []

  private static let gap = "  "
  /// A last column narrower than this is put under its cells instead.
  private static let narrowestRest = 24
  private static let margin = "  "

  func lines(on sheet: TextSheet) -> [String] {
    let columns = (rows.first?.cells ?? []).indices.map { column in
      rows.map { TerminalText.width(of: $0.cells[column]) }.max() ?? 0
    }
    let taken = Self.margin.count + columns.reduce(0) { $0 + $1 + Self.gap.count }
    let isUnder = sheet.width - taken < Self.narrowestRest
    return rows.flatMap { row in
      let cells = row.cells.enumerated().map { column, cell in
        TerminalText.padded(cell, toWidth: columns[column], onTheLeft: figures.contains(column))
      }
      let start = Self.margin + cells.joined(separator: Self.gap)
      if isUnder {
        return [start.trimmingTrailingSpaces] + sheet.paragraph(row.rest, indent: 6)
      }
      let rest = sheet.paragraph(row.rest, indent: taken)
      return rest.enumerated().map { index, line in
        index == 0 ? start + Self.gap + line.dropFirst(taken) : line
      }
    }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
