/// Questions that could go together, in groups which have nothing to do with one another.
struct Blocks {
  private var edges: [(edge: Edge, similarity: Similarity)] = []

  /// A possible pair: a place before, a place after.
  struct Edge: Hashable, Comparable {
    let row: Int
    let column: Int

    init(_ row: Int, _ column: Int) {
      self.row = row
      self.column = column
    }

    static func < (one: Edge, other: Edge) -> Bool {
      (one.row, one.column) < (other.row, other.column)
    }
  }

  struct UnmatchedBlock {
    var rows: [Int] = []
    var columns: [Int] = []
    var edges: [Edge: Similarity] = [:]
  }

  mutating func add(_ row: Int, _ column: Int, _ similarity: Similarity) {
    edges.append((Edge(row, column), similarity))
  }

  /// The groups, in the order of their first row.
  func all() -> [UnmatchedBlock] {
    let rows = Set(edges.map(\.edge.row)).sorted()
    let columns = Set(edges.map(\.edge.column)).sorted()
    let rowNumbers = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    let columnNumbers = Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { ($1, $0 + rows.count) })
    var sets = DisjointSets(count: rows.count + columns.count)
    for (edge, _) in edges {
      sets.join(rowNumbers[edge.row] ?? 0, columnNumbers[edge.column] ?? 0)
    }
    var blocks: [Int: UnmatchedBlock] = [:]
    for row in rows {
      blocks[sets.root(rowNumbers[row] ?? 0), default: UnmatchedBlock()].rows.append(row)
    }
    for column in columns {
      blocks[sets.root(columnNumbers[column] ?? 0), default: UnmatchedBlock()].columns.append(
        column)
    }
    for (edge, similarity) in edges {
      blocks[sets.root(rowNumbers[edge.row] ?? 0)]?.edges[edge] = similarity
    }
    return blocks.values.sorted { $0.rows[0] < $1.rows[0] }
  }
}

/// Numbers in sets that can be joined (union by halving paths).
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func root(_ number: Int) -> Int {
    var place = number
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    parents[max(first, second)] = min(first, second)
  }
}
