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
    let widths = (rows.first?.cells ?? []).indices.map { column in
      rows.map { TerminalText.width(of: $0.cells[column]) }.max() ?? 0
    }
    let taken = Self.margin.count + widths.reduce(0) { $0 + $1 + Self.gap.count }
    let isUnder = sheet.width - taken < Self.narrowestRest
    return rows.flatMap { row in
      let start = start(of: row.cells, widths)
      return isUnder
        ? [start.trimmingTrailingSpaces] + sheet.paragraph(row.rest, indent: 6)
        : Self.beside(start, sheet.paragraph(row.rest, indent: taken), taken)
    }
  }

  private static func beside(_ start: String, _ rest: [String], _ taken: Int) -> [String] {
    guard let first = rest.first else { return [] }
    return [start + gap + first.dropFirst(taken)] + rest.dropFirst()
  }

  private func start(of cells: [String], _ widths: [Int]) -> String {
    let padded = cells.enumerated().map { column, cell in
      TerminalText.padded(cell, toWidth: widths[column], onTheLeft: figures.contains(column))
    }
    return Self.margin + padded.joined(separator: Self.gap)
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
