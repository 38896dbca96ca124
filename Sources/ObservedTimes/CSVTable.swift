import SwiftCSV

/// The rows of a CSV file by the names of their columns.
///
/// The separator is guessed among comma, semicolon and tabulation; names of columns are compared
/// without case and surrounding spaces.
package struct CSVTable: Sendable {
  package let columns: [String]
  package let rows: [Row]

  /// Reads the text of a file whose first line names the columns.
  ///
  /// Throws when there is no column, when the quotation marks do not match, or past 100 000 rows.
  package init(_ text: String) throws(CSVTableError) {
    guard text.utf8.count <= Self.largestText else { throw .tooLarge }
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let table: EnumeratedCSV
    do { table = try EnumeratedCSV(string: text, loadColumns: false) } catch { throw .malformed }
    let columns = table.header.map(Self.folded)
    guard columns.contains(where: { !$0.isEmpty }) else { throw .noColumn }
    self.columns = columns
    rows = table.rows.enumerated().compactMap { index, cells in
      cells.contains { !$0.isEmpty } ? Row(number: index + 1, columns: columns, cells: cells) : nil
    }
  }

  private static let largestText = 50_000_000

  fileprivate static func folded(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// One line of the table.
  package struct Row: Sendable {
    /// The place among the rows below the header, from 1.
    package let number: Int
    let columns: [String]
    let cells: [String]

    /// The text under the first of these columns that is there and not empty.
    package func text(_ names: String...) -> String? {
      for name in names {
        guard let position = columns.firstIndex(of: name), cells.indices.contains(position) else {
          continue
        }
        let text = cells[position].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !text.isEmpty { return text }
      }
      return nil
    }

    /// The number under a column, with a point or a comma for decimals.
    package func number(_ name: String) -> Double? {
      text(name).flatMap { Double($0.replacing(",", with: ".")) }.flatMap {
        $0.isFinite ? $0 : nil
      }
    }
  }
}

/// Why a text is no table.
package enum CSVTableError: Error, Sendable, Equatable {
  case malformed, noColumn, tooLarge

  package var sentence: String {
    switch self {
    case .malformed: "the quotation marks of the file do not match"
    case .noColumn: "the file has no line which names its columns"
    case .tooLarge: "the file is larger than 50 MB"
    }
  }
}
