/// The first record of a table: the names of its columns, unless it holds cells already.
struct ColumnHeader: Sendable {
  private let cells: [String]
  /// Whether they may be shown: cells never are.
  let isShown: Bool

  static let none = ColumnHeader(cells: [], isShown: true)

  /// Characters of the longest name: that of a question.
  private static let longest = 200

  private init(cells: [String], isShown: Bool) {
    (self.cells, self.isShown) = (cells, isShown)
  }

  /// - Parameter pseudonymizer: A record with something in it that points to somebody names nothing.
  init(_ cells: [String], _ pseudonymizer: Pseudonymizer) {
    let isShown = cells.allSatisfy { cell in
      cell.count <= Self.longest && !Self.isValue(cell)
        && pseudonymizer.pseudonymized(cell).found.isEmpty
    }
    self.init(cells: cells, isShown: isShown)
  }

  /// A number or a day.
  private static func isValue(_ cell: String) -> Bool {
    let isNumber = cell.utf8.contains(where: ByteScan.isDigit) && !cell.contains(where: \.isLetter)
    return isNumber || Day(cell) != nil
  }

  var count: Int { cells.count }

  /// Names to show; none where cells stand in their place.
  var names: [String] { isShown ? cells.filter { !$0.isEmpty } : [] }
}
