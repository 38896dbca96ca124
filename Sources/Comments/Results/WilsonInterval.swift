/// The share of comments, with the interval in which it lies 95 times in 100 (Wilson, 1927).
package struct WilsonInterval: Sendable, Equatable {
  package let share: Double
  package let low: Double
  package let high: Double

  /// The 97.5 % point of the normal distribution.
  private static let z = 1.959964

  /// nil when there is nothing to take a share of.
  package init?(_ count: Int, of total: Int) {
    guard total > 0, (0...total).contains(count) else { return nil }
    let n = Double(total)
    let p = Double(count) / n
    let z2 = Self.z * Self.z
    let centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    let half = Self.z / (1 + z2 / n) * (p * (1 - p) / n + z2 / (4 * n * n)).squareRoot()
    share = p
    low = max(0, centre - half)
    high = min(1, centre + half)
  }
}
