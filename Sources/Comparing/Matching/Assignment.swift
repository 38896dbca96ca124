import Report

/// The best way to pair rows with columns, each once, and how much worse the next best way is.
///
/// Shortest augmenting paths over reduced costs, in the manner of Jonker and Volgenant (1987):
/// O(n³) for n rows. A row or a column may stay alone, at a gain of 0.
struct Assignment {
  /// The column of each row; nil when it stays alone.
  let columns: [Int?]
  private let costs: Costs
  private let state: Duals

  /// - Parameter gains: By row, then by column; 0 or less where a pair is out of the question.
  init(gains: [[Double]]) {
    let costs = Costs(gains: gains)
    var state = Duals(rows: costs.rows, columns: costs.columns)
    for row in 0..<costs.rows {
      state.rowPrices[row] =
        (0..<costs.columns).map { costs.cost(row, $0) - state.columnPrices[$0] }.min() ?? 0
      let search = Search(from: row, costs, state)
      if let end = search.nearestFree { state.apply(search, from: row, to: end) }
    }
    self.costs = costs
    self.state = state
    columns = state.columnOfRow.enumerated().map { row, column in
      costs.isPair(row, column) ? column : nil
    }
  }

  /// What all gains together lose, at least, when a row may not have its column; and the row and
  /// the column which would take their places, if any would.
  func alternative(to row: Int) -> Alternative? {
    guard let own = columns[row] else { return nil }
    let search = Search(from: row, costs, state, avoiding: own)
    // Some real or stand-in row takes the column in the end: a chain which leads to it is all there
    // is.
    var first = own
    while let previous = search.columnBefore[first] { first = previous }
    return Alternative(
      loss: search.distances[own],
      row: search.columnBefore[own].flatMap { state.rowOfColumn[$0] },
      column: first < costs.realColumns ? first : nil)
  }

  /// The next best way to pair.
  struct Alternative {
    let loss: Double
    /// The row which would take the column instead.
    let row: Int?
    /// The column which the row would take instead.
    let column: Int?
  }

  /// Costs instead of gains, with one column more for each row that stays alone.
  fileprivate struct Costs {
    let gains: [[Double]]
    let rows: Int
    let realColumns: Int
    var columns: Int { realColumns + rows }

    init(gains: [[Double]]) {
      self.gains = gains
      rows = gains.count
      realColumns = gains.first?.count ?? 0
    }

    func isPair(_ row: Int, _ column: Int?) -> Bool {
      guard let column, column < realColumns else { return false }
      return gains[row][column] > 0
    }

    func cost(_ row: Int, _ column: Int) -> Double {
      isPair(row, column) ? -gains[row][column] : 0
    }
  }

  /// Who has whom so far, and the prices which prove that it is best.
  fileprivate struct Duals {
    var rowPrices: [Double]
    var columnPrices: [Double]
    var columnOfRow: [Int?]
    var rowOfColumn: [Int?]

    init(rows: Int, columns: Int) {
      rowPrices = Array(repeating: 0, count: rows)
      columnPrices = Array(repeating: 0, count: columns)
      columnOfRow = Array(repeating: nil, count: rows)
      rowOfColumn = Array(repeating: nil, count: columns)
    }

    mutating func apply(_ search: Search, from start: Int, to end: Int) {
      let length = search.distances[end]
      for column in search.settled where search.distances[column] < length {
        let change = length - search.distances[column]
        if let row = rowOfColumn[column] { rowPrices[row] += change }
        columnPrices[column] -= change
      }
      rowPrices[start] += length
      var column = end
      while let previous = search.columnBefore[column] {
        give(column, to: rowOfColumn[previous] ?? start)
        column = previous
      }
      give(column, to: start)
    }

    private mutating func give(_ column: Int, to row: Int) {
      rowOfColumn[column] = row
      columnOfRow[row] = column
    }
  }

  /// The cheapest chains of changes which start by giving a row another column (Dijkstra).
  fileprivate struct Search {
    private(set) var distances: [Double]
    /// The column which the chain leads through before each column; nil for the first one.
    private(set) var columnBefore: [Int?]
    private(set) var settled: [Int] = []
    private(set) var nearestFree: Int?
    private var isSettled: [Bool]

    /// - Parameter avoided: A column that the row may not have; all chains are then followed, also
    ///   through columns that nobody has: a stand-in row has them, and may take any other for
    /// nothing.
    init(from start: Int, _ costs: Costs, _ state: Duals, avoiding avoided: Int? = nil) {
      distances = Array(repeating: .infinity, count: costs.columns)
      columnBefore = Array(repeating: nil, count: costs.columns)
      isSettled = Array(repeating: false, count: costs.columns)
      relax(from: nil, row: start, costs, state, avoiding: avoided)
      while let nearest = nearestUnsettled() {
        isSettled[nearest] = true
        settled.append(nearest)
        if nearest == avoided { return }
        let row = state.rowOfColumn[nearest]
        if row == nil, avoided == nil {
          nearestFree = nearest
          return
        }
        relax(from: nearest, row: row, costs, state)
      }
    }

    /// Follows what a row would pay for each column; nil is a stand-in row.
    private mutating func relax(
      from column: Int?, row: Int?, _ costs: Costs, _ state: Duals, avoiding avoided: Int? = nil
    ) {
      let distance = column.map { distances[$0] } ?? 0
      for next in 0..<costs.columns where !isSettled[next] && next != avoided {
        let price = row.map { costs.cost($0, next) - state.rowPrices[$0] } ?? 0
        let reduced = max(0, price - state.columnPrices[next])
        if distance + reduced < distances[next] {
          distances[next] = distance + reduced
          columnBefore[next] = column
        }
      }
    }

    private func nearestUnsettled() -> Int? {
      var nearest: Int?
      var least = Double.infinity
      for column in distances.indices where !isSettled[column] && distances[column] < least {
        (nearest, least) = (column, distances[column])
      }
      return nearest
    }
  }
}
