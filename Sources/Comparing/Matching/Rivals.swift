/// The pairs which speak against a pair of the best assignment.
struct Rivals {
  private let block: Blocks.Block
  private let pairedRows: Set<Int>
  private let pairedColumns: Set<Int>

  init(_ block: Blocks.Block, _ assignment: Assignment) {
    self.block = block
    pairedRows = Set(zip(block.rows, assignment.columns).filter { $1 != nil }.map(\.0))
    pairedColumns = Set(assignment.columns.compactMap { $0.map { block.columns[$0] } })
  }

  /// Its words lead to one question and its name to another, or it has nothing but its place, and
  /// another question which is left alone has it as well.
  func against(_ edge: Blocks.Edge, _ similarity: Similarity) -> [Blocks.Edge] {
    if similarity.pointsElsewhere {
      return edges(beside: edge) { _, rival in
        rival.agreements[.name] ?? 0 >= MatchingLimits.strongName
      }
    }
    guard similarity.isSilent else { return [] }
    return edges(beside: edge) { place, rival in
      let isAlone = !pairedRows.contains(place.row) || !pairedColumns.contains(place.column)
      return isAlone && rival.isSilent && rival.isNear
    }
  }

  private func edges(
    beside edge: Blocks.Edge, where isRival: (Blocks.Edge, Similarity) -> Bool
  ) -> [Blocks.Edge] {
    let beside =
      block.rows.map { Blocks.Edge($0, edge.column) }
      + block.columns.map { Blocks.Edge(edge.row, $0) }
    return beside.filter { place in block.edges[place].map { isRival(place, $0) } ?? false }
  }
}
