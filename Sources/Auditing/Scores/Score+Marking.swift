import FormModel
import Numbers

extension Score {
  /// Marks the verdicts of one target.
  ///
  /// A category is a product: each failing rule takes a share of what the others leave, so that no
  /// category sticks at 0 and mending anything raises the mark. A share is never divided by the
  /// number of passing subjects or applicable rules: adding good questions does not hide bad ones.
  ///
  /// - Parameter burden: What people are asked, which caps the letter when it is beyond all measure.
  init(of verdicts: [Verdict], burden: Scoring.Demand, scoring: Scoring) {
    let categories = scoring.categories(of: verdicts.map(Scoring.Weighed.init))
    exact = categories.reduce(0) { $0 + $1.weight * $1.value }
    let earned = scoring.letter(for: Double(exact.tenths) / 10)
    let caps = scoring.caps(on: verdicts, burden: burden)
    let worst = caps.max { $0.letter < $1.letter }
    letter = max(earned, worst?.letter ?? earned)
    cap = letter > earned ? worst?.reason : nil
    self.categories = categories.map {
      CategoryScore(
        category: $0.category, value: Double($0.value.tenths) / 10, weight: $0.weight * 100)
    }
    losses = Self.losses(of: categories, verdicts, tenths: 1000 - exact.tenths)
  }

  /// The losses in whole tenths, which add up exactly: what rounding leaves goes to the largest
  /// remainders, the first rule among equals.
  private static func losses(
    of categories: [CategoryMark], _ verdicts: [Verdict], tenths: Int
  ) -> [Loss] {
    let points = Apportionment.of(tenths, by: categories.flatMap(\.losses))
    let gains = categories.flatMap(\.gains)
    let verdicts = categories.flatMap { mark in
      verdicts.filter { $0.rule.category == mark.category }
    }
    return verdicts.indices.filter { gains[$0] > 0 }.map {
      Loss(
        rule: verdicts[$0].rule.id, category: verdicts[$0].rule.category,
        points: Double(points[$0]) / 10, gain: gains[$0], verdict: verdicts[$0])
    }
  }
}

extension Scoring.Weighed {
  fileprivate init(_ verdict: Verdict) {
    self.init(
      category: verdict.rule.category,
      weight: verdict.rule.certainty == .review ? 0 : verdict.rule.weight,
      shares: verdict.findings.map(\.share))
  }
}

extension Scoring {
  /// The letter of a mark from 0 to 100.
  func letter(for value: Double) -> Score.Letter {
    let position = letters.firstIndex { value >= $0 } ?? letters.count
    return Score.Letter.allCases[min(position, Score.Letter.allCases.count - 1)]
  }

  /// The letters that a blocker, or a burden beyond all measure, cannot exceed.
  fileprivate func caps(
    on verdicts: [Verdict], burden: Demand
  ) -> [(letter: Score.Letter, reason: Sentence)] {
    let hasBlocker = verdicts.contains { verdict in
      verdict.rule.certainty != .review && verdict.findings.contains { $0.severity == .blocker }
    }
    return (hasBlocker ? [(blockerCap, Self.blockerReason(blockerCap))] : [])
      + (burden.exceeds(mostBurden) ? [(burdenCap, Self.burdenReason(burdenCap))] : [])
  }

  private static func blockerReason(_ letter: Score.Letter) -> Sentence {
    Sentence("a blocking defect: \(letter.rawValue) at best")
  }

  private static func burdenReason(_ letter: Score.Letter) -> Sentence {
    Sentence("far too many questions, or far too long: \(letter.rawValue) at best")
  }
}

extension Double {
  /// Whole tenths, the nearest.
  var tenths: Int { Int(rounding: self * 10) }
}

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
