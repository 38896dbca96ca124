import Foundation

/// Fits the few times that observed forms can tell.
///
/// Each group of times is multiplied by one factor. Observed forms pull the factors away from 1, and
/// the factors resist: with few forms they hardly move, with many they follow what was observed
/// (a least-squares fit of logarithms with a prior; Gauss and Newton's method).
package struct Calibrator: Sendable {
  let model: TimeModel

  package init(model: TimeModel) {
    self.model = model
  }

  /// The observed forms that one factor asks for: a form explains the factor, one checks it, and one
  /// is for chance.
  package static let formsPerFactor = 3

  /// Fits the groups of times that weigh most in the observed forms.
  ///
  /// Throws `TooFewForms` when there are fewer than three.
  package func calibration(on observed: [ObservedTime]) throws(TooFewForms) -> Calibration {
    guard observed.count >= Self.formsPerFactor else {
      throw TooFewForms(given: observed.count, needed: Self.formsPerFactor)
    }
    let predictions = observed.map { Prediction(of: $0, model: model) }
    let groups = groups(that: predictions)
    let factors = FactorFit(groups: groups, predictions: predictions).factors
    let leftOut = predictions.indices.map { index in
      var others = predictions
      others.remove(at: index)
      let fit = FactorFit(groups: groups, predictions: others)
      return predictions[index].seconds(fit.factors)
    }
    return Calibration(
      factors: factors,
      rows: zip(zip(observed, predictions), leftOut).map { pair, leftOut in
        Calibration.Row(
          target: pair.0.target, observed: pair.0.seconds, before: pair.1.seconds([:]),
          after: pair.1.seconds(factors), leftOut: leftOut)
      })
  }

  /// The heaviest groups first; as many as the number of forms allows, none that hardly counts.
  private func groups(that predictions: [Prediction]) -> [CalibrationGroup] {
    let shares = CalibrationGroup.allCases.map { group in
      let share = predictions.reduce(0) { sum, prediction in
        let all = CalibrationGroup.allCases.reduce(0) { $0 + prediction.seconds(of: $1) }
        return sum + (all > 0 ? prediction.seconds(of: group) / all : 0)
      }
      return (group: group, share: share / Double(predictions.count))
    }
    return shares.filter { $0.share >= Self.leastShare }
      .sorted { $0.share > $1.share }
      .prefix(predictions.count / Self.formsPerFactor)
      .map(\.group)
  }

  /// A group that makes less than a twentieth of the time cannot be told from chance.
  private static let leastShare = 0.05
}

/// There are fewer observed forms than a calibration asks for.
package struct TooFewForms: Error, Sendable, Equatable {
  package let given: Int
  package let needed: Int
}

/// Factors by which times are multiplied, and how well they predict.
package struct Calibration: Sendable {
  package let factors: [CalibrationGroup: Double]
  package let rows: [Row]

  /// One observed form, in seconds.
  package struct Row: Sendable {
    package let target: String
    package let observed: Double
    /// Predicted with the numbers as they were.
    package let before: Double
    /// Predicted with the factors.
    package let after: Double
    /// Predicted with factors fitted on the other forms only.
    package let leftOut: Double
  }

  /// The geometric mean of the error factors of some predictions: 1 when all are right, 1.15 when
  /// they are 15% off.
  package func error(of predicted: (Row) -> Double) -> Double {
    let sum = rows.reduce(0) { $0 + abs(log(predicted($1) / $1.observed)) }
    return rows.isEmpty ? 1 : exp(sum / Double(rows.count))
  }
}
