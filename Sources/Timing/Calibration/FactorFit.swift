import Foundation

/// The factors that fit predictions best, each being held back towards 1.
struct FactorFit {
  let groups: [CalibrationGroup]
  let predictions: [Prediction]

  /// Forms differ from a right prediction by about this much, in logarithm.
  private static let noise = 0.2
  /// What the sources of the parameters leave open, in logarithm: a factor of 1.35 either way.
  private static let doubt = 0.3

  var factors: [CalibrationGroup: Double] {
    var logarithms = Array(repeating: 0.0, count: groups.count)
    for _ in 0..<Self.rounds {
      let step = step(from: logarithms)
      for index in logarithms.indices { logarithms[index] += step[index] }
    }
    return named(logarithms)
  }

  /// The method converges in three or four rounds.
  private static let rounds = 20

  private func named(_ logarithms: [Double]) -> [CalibrationGroup: Double] {
    Dictionary(
      zip(groups, logarithms.map { exp($0) }), uniquingKeysWith: { first, _ in first })
  }

  /// One step of Gauss and Newton: the errors are taken as linear around the present factors.
  private func step(from logarithms: [Double]) -> [Double] {
    var system = LinearSystem(size: groups.count)
    let weight = 1 / (Self.noise * Self.noise)
    for prediction in predictions {
      let error = prediction.error(named(logarithms))
      let slopes = groups.indices.map { slope(of: prediction, at: logarithms, along: $0, error) }
      system.add(error, slopes, weight: weight)
    }
    let hold = 1 / (Self.doubt * Self.doubt)
    for index in groups.indices { system.hold(index, at: logarithms[index], weight: hold) }
    return system.solution
  }

  private func slope(
    of prediction: Prediction, at logarithms: [Double], along index: Int, _ error: Double
  ) -> Double {
    var moved = logarithms
    moved[index] += Self.small
    return (prediction.error(named(moved)) - error) / Self.small
  }

  private static let small = 1e-5
}

/// A few linear equations with as many unknowns.
struct LinearSystem {
  var left: [[Double]]
  var right: [Double]

  init(size: Int) {
    left = Array(repeating: Array(repeating: 0, count: size), count: size)
    right = Array(repeating: 0, count: size)
  }

  /// Adds what a prediction wants: an error that vanishes along its slopes.
  mutating func add(_ error: Double, _ slopes: [Double], weight: Double) {
    for row in right.indices {
      right[row] -= weight * slopes[row] * error
      for column in right.indices { left[row][column] += weight * slopes[row] * slopes[column] }
    }
  }

  /// Pulls an unknown back by where it is.
  mutating func hold(_ index: Int, at value: Double, weight: Double) {
    left[index][index] += weight
    right[index] -= weight * value
  }

  /// The unknowns, by elimination. The equations here are symmetric and positive, so that no pivot is
  /// zero.
  var solution: [Double] {
    var system = self
    let size = right.count
    for pivot in 0..<size {
      for row in (pivot + 1)..<max(size, pivot + 1) {
        let factor = system.left[row][pivot] / system.left[pivot][pivot]
        for column in pivot..<size {
          system.left[row][column] -= factor * system.left[pivot][column]
        }
        system.right[row] -= factor * system.right[pivot]
      }
    }
    var unknowns = Array(repeating: 0.0, count: size)
    for row in stride(from: size - 1, through: 0, by: -1) {
      let known = ((row + 1)..<max(size, row + 1)).reduce(0) {
        $0 + system.left[row][$1] * unknowns[$1]
      }
      unknowns[row] = (system.right[row] - known) / system.left[row][row]
    }
    return unknowns
  }
}
