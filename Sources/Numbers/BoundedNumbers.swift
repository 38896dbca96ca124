/// Numbers from outside: from pages, reports, baselines, settings and tables.
///
/// Nobody vouches for them. They are read here, within bounds that the caller states, so that no sum
/// or product of a few of them can overflow, and no conversion can trap.
extension Int {
  /// The whole number that a text writes in decimal digits; nil when it writes none, or one outside
  /// the bounds.
  package init?(_ text: some StringProtocol, within bounds: ClosedRange<Int>) {
    guard let value: Int = written(in: text), bounds.contains(value) else { return nil }
    self = value
  }

  /// The whole number nearest to a measure, held within the bounds; what is no number is the lowest.
  package init(rounding value: Double, within bounds: ClosedRange<Int> = Int.exactInDouble) {
    let rounded = value.rounded()
    if rounded >= Double(bounds.upperBound) {
      self = bounds.upperBound
    } else {
      self = Int(exactly: rounded).map { Swift.max($0, bounds.lowerBound) } ?? bounds.lowerBound
    }
  }

  /// The whole numbers that a `Double` holds exactly, ±2⁵³.
  package static let exactInDouble = -9_007_199_254_740_992...9_007_199_254_740_992
}

extension Double {
  /// The number that a text writes; nil when it writes none, an infinite one, or one outside the
  /// bounds.
  package init?(_ text: some StringProtocol, within bounds: ClosedRange<Double>) {
    guard let value: Double = written(in: text), bounds.contains(value) else { return nil }
    self = value
  }
}

/// Asks the type itself, since its own initialisers are hidden here.
private func written<Number: LosslessStringConvertible>(in text: some StringProtocol) -> Number? {
  Number(String(text))
}
