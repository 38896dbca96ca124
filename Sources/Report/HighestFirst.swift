extension Sequence {
  /// The highest first; equals stay in their order.
  package func highestFirst<Rank>(
    by rank: (Element) -> Rank, _ isLower: (Rank, Rank) -> Bool
  ) -> [Element] {
    enumerated().map { (place: $0, rank: rank($1), element: $1) }.sorted { one, other in
      if isLower(other.rank, one.rank) { return true }
      return !isLower(one.rank, other.rank) && one.place < other.place
    }.map(\.element)
  }
}
