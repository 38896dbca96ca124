import Foundation

/// Logistic regressions of several classes over the same sparse features, with a quadratic penalty, fitted
/// by gradient descent over all samples at once (Adam, Kingma and Ba 2015).
struct LogisticRegression {
  let classes: Int
  /// Those of one feature after those of another.
  private(set) var weights: [Float]
  /// One a class.
  private(set) var intercepts: [Float]

  /// What is known of a sample: the places of its features, as often as it has them, and its classes.
  struct Sample {
    let features: [Int]
    let classes: [Bool]

    /// What each of its features counts: a long comment says no more than a short one.
    var scale: Float { 1 / Float(max(features.count, 1)).squareRoot() }
  }

  // House values, tried on six sets of comments which were not learned from.
  private static let steps = 200
  private static let penalty: Float = 5e-6
  private static let stepSize: Float = 0.15

  /// - Parameter features: How many different ones there are.
  init(_ samples: [Sample], features: Int, classes: Int) {
    self.classes = classes
    weights = Array(repeating: 0, count: features * classes)
    intercepts = Array(repeating: 0, count: classes)
    var descent = (Descent(of: weights.count), Descent(of: classes))
    for _ in 0..<Self.steps {
      let gradient = gradient(samples)
      descent.0.step(&weights, gradient.weights, Self.stepSize)
      descent.1.step(&intercepts, gradient.intercepts, Self.stepSize)
    }
  }

  /// The derivatives of the mean loss.
  private func gradient(_ samples: [Sample]) -> (weights: [Float], intercepts: [Float]) {
    var gradient = (
      weights: weights.map { $0 * Self.penalty }, intercepts: intercepts.map { _ in Float(0) }
    )
    let share = 1 / Float(max(samples.count, 1))
    for sample in samples {
      let errors = zip(odds(of: sample), sample.classes).map { odds, isIn in
        (1 / (1 + exp(-odds)) - (isIn ? 1 : 0)) * share
      }
      for (place, error) in errors.enumerated() { gradient.intercepts[place] += error }
      let scaled = errors.map { $0 * sample.scale }
      for feature in sample.features {
        let start = feature * classes
        for place in 0..<classes { gradient.weights[start + place] += scaled[place] }
      }
    }
    return gradient
  }

  /// The logarithms of the odds of each class.
  private func odds(of sample: Sample) -> [Float] {
    var sums = Array(repeating: Float(0), count: classes)
    for feature in sample.features {
      let start = feature * classes
      for place in 0..<classes { sums[place] += weights[start + place] }
    }
    return zip(sums, intercepts).map { $0 * sample.scale + $1 }
  }

  /// The state of Adam for some values.
  private struct Descent {
    private var means: [Float]
    private var squares: [Float]
    private var decays: (mean: Float, square: Float) = (1, 1)

    private static let decay: (mean: Float, square: Float) = (0.9, 0.99)
    private static let least: Float = 1e-6

    init(of count: Int) {
      means = Array(repeating: 0, count: count)
      squares = means
    }

    mutating func step(_ values: inout [Float], _ gradient: [Float], _ size: Float) {
      decays = (decays.mean * Self.decay.mean, decays.square * Self.decay.square)
      for place in values.indices {
        means[place] = Self.mixed(means[place], gradient[place], Self.decay.mean)
        squares[place] = Self.mixed(
          squares[place], gradient[place] * gradient[place], Self.decay.square)
        let spread = (squares[place] / (1 - decays.square)).squareRoot() + Self.least
        values[place] -= size * means[place] / (1 - decays.mean) / spread
      }
    }

    private static func mixed(_ old: Float, _ new: Float, _ share: Float) -> Float {
      share * old + (1 - share) * new
    }
  }
}
