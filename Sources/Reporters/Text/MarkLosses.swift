import Report

/// What each rule takes from the mark out of 100, in tenths of a point.
///
/// The score tells what a rule takes from its category; here each loss is weighed by the part of the
/// category in the mark, and what a category at 0 could not lose is shared among its rules. The losses
/// add up exactly to 100 less the mark: tenths left by rounding go to the largest remainders.
struct MarkLosses {
  private let tenths: [String: Int]

  /// Tenths of a point of the mark that this rule takes.
  func tenths(of rule: String) -> Int {
    tenths[rule] ?? 0
  }

  init(_ score: Report.Score?) {
    guard let score else {
      tenths = [:]
      return
    }
    let exact = Self.exactLosses(score)
    var shared = exact.map { (rule: $0.rule, tenths: Int($0.tenths)) }
    let missing = 1000 - Int((score.value.bounded(to: 100) * 10).rounded())
    var left = missing - shared.reduce(0) { $0 + $1.tenths }
    let byRemainder = exact.indices.sorted {
      let remainders = (exact[$0].remainder, exact[$1].remainder)
      return remainders.0 == remainders.1 ? $0 < $1 : remainders.0 > remainders.1
    }
    for index in byRemainder where left > 0 {
      shared[index].tenths += 1
      left -= 1
    }
    tenths = Dictionary(shared, uniquingKeysWith: +)
  }

  private struct ExactLoss {
    let rule: String
    let tenths: Double
    var remainder: Double { tenths - tenths.rounded(.down) }
  }

  private static func exactLosses(_ score: Report.Score) -> [ExactLoss] {
    let totalWeight = score.categories.reduce(0) { $0 + $1.weight.bounded(to: 1e6) }
    guard totalWeight > 0 else { return [] }
    return score.categories.flatMap { category -> [ExactLoss] in
      let losses = score.losses.filter { $0.category == category.category && $0.rule != nil }
      let points = losses.reduce(0) { $0 + $1.points.bounded(to: 1e6) }
      guard points > 0 else { return [] }
      let lost =
        (100 - category.value.bounded(to: 100)) * category.weight.bounded(to: 1e6) / totalWeight
      return losses.map {
        ExactLoss(rule: $0.rule ?? "", tenths: $0.points.bounded(to: 1e6) / points * lost * 10)
      }
    }
  }
}

extension Double {
  /// Between 0 and a limit, whatever a file that was read back says.
  func bounded(to limit: Double) -> Double {
    isFinite ? min(max(self, 0), limit) : 0
  }
}
