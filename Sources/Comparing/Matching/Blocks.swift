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
    let rows = Numbering(edges.map(\.edge.row), from: 0)
    let columns = Numbering(edges.map(\.edge.column), from: rows.all.count)
    var sets = DisjointSets(count: rows.all.count + columns.all.count)
    for (edge, _) in edges { sets.join(rows[edge.row], columns[edge.column]) }
    var blocks: [Int: UnmatchedBlock] = [:]
    for row in rows.all { blocks[sets.root(rows[row]), default: UnmatchedBlock()].rows.append(row) }
    for column in columns.all {
      blocks[sets.root(columns[column]), default: UnmatchedBlock()].columns.append(column)
    }
    for (edge, similarity) in edges { blocks[sets.root(rows[edge.row])]?.edges[edge] = similarity }
    return blocks.values.sorted { $0.rows[0] < $1.rows[0] }
  }
}

/// Places, each once and in order, with the numbers that they have in sets.
private struct Numbering {
  let all: [Int]
  private let numbers: [Int: Int]

  init(_ places: [Int], from first: Int) {
    all = Set(places).sorted()
    numbers = Dictionary(uniqueKeysWithValues: zip(all, first...))
  }

  subscript(place: Int) -> Int { numbers[place] ?? 0 }
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
