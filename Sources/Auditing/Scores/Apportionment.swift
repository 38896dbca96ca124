import Numbers

/// Shares a whole number by weights, so that the parts add up exactly (largest remainder method).
enum Apportionment {
  /// - Parameter weights: In the unit of `total` or any other; none below 0.
  static func of(_ total: Int, by weights: [Double]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > 0, total > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { $0 / sum * Double(total) }
    var parts = exact.map { Int(rounding: $0.rounded(.down), within: 0...total) }
    let byRemainder = exact.indices.sorted {
      let remainders = (exact[$0] - Double(parts[$0]), exact[$1] - Double(parts[$1]))
      return remainders.0 == remainders.1 ? $0 < $1 : remainders.0 > remainders.1
    }
    for index in byRemainder.prefix(max(0, total - parts.reduce(0, +))) { parts[index] += 1 }
    return parts
  }
}
