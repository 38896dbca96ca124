import TestSupport
import Testing

@testable import Comparing

@Suite struct AssignmentTests {
  /// Every way to pair, tried out: the truth for small problems.
  private static func best(
    _ gains: [[Double]], row: Int = 0, taken: Set<Int> = [], forbidden: (Int, Int)? = nil
  ) -> Double {
    guard row < gains.count else { return 0 }
    var result = best(gains, row: row + 1, taken: taken, forbidden: forbidden)
    for column in gains[row].indices where gains[row][column] > 0 && !taken.contains(column) {
      if let forbidden, forbidden == (row, column) { continue }
      let rest = best(gains, row: row + 1, taken: taken.union([column]), forbidden: forbidden)
      result = max(result, gains[row][column] + rest)
    }
    return result
  }

  @Test(arguments: 0..<300) func isTheBestAndKnowsTheNextBest(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let columns = Int.random(in: 1...5, using: &random)
    let gains = (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (0..<columns).map { _ in
        Bool.random(using: &random) ? 0 : Double.random(in: 0...1, using: &random)
      }
    }
    let assignment = Assignment(gains: gains)
    let total = assignment.columns.enumerated().reduce(0.0) { sum, pair in
      sum + (pair.element.map { gains[pair.offset][$0] } ?? 0)
    }
    #expect(
      Set(assignment.columns.compactMap { $0 }).count == assignment.columns.count { $0 != nil })
    #expect(abs(total - Self.best(gains)) < 1e-9)
    for (row, column) in assignment.columns.enumerated() {
      guard let column else { continue }
      let loss = assignment.alternative(to: row)?.loss ?? -1
      #expect(abs(total - loss - Self.best(gains, forbidden: (row, column))) < 1e-9)
    }
  }
}
