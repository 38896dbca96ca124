import Foundation

/// What the model predicts for one observed form, as a function of the factors of the groups.
///
/// Means add up, so a prediction is a weighted sum of the factors, once for people at a computer and
/// once for people with a telephone, mixed as they were observed.
struct Prediction: Sendable {
  private let desktop: Estimate
  private let phone: Estimate
  private let phoneShare: Double
  let observed: Double

  init(of observed: ObservedTime, model: TimeModel) {
    desktop = Estimate(observed, model)
    phoneShare = observed.phoneShare
    let profile = model.parameters.profiles.first { $0.id == "phone" }
    phone =
      if let profile, observed.phoneShare > 0 {
        Estimate(
          observed,
          TimeModel(parameters: model.parameters.applying(profile), purposes: model.purposes))
      } else {
        desktop
      }
    self.observed = observed.seconds
  }

  /// Mean seconds of each group, over everything.
  func seconds(of group: CalibrationGroup) -> Double { desktop.means[group] ?? 0 }

  /// The predicted seconds, in the observed statistic.
  func seconds(_ factors: [CalibrationGroup: Double]) -> Double {
    exp(
      (1 - phoneShare) * log(desktop.seconds(factors)) + phoneShare * log(phone.seconds(factors)))
  }

  /// The logarithm of predicted over observed: 0 when the prediction is right.
  func error(_ factors: [CalibrationGroup: Double]) -> Double {
    log(seconds(factors) / observed)
  }

  /// One kind of person: the mean seconds of each group, and what turns their sum into the statistic.
  private struct Estimate: Sendable {
    let means: [CalibrationGroup: Double]
    let ratio: Double

    init(_ observed: ObservedTime, _ model: TimeModel) {
      let time = model.time(of: observed.journey)
      var means: [CalibrationGroup: Double] = [:]
      means.add(time.overheadTerms, probability: 1)
      for question in time.questions.joined().joined() {
        means.add(question.terms, probability: question.probability)
      }
      self.means = means
      let statistic = observed.statistic == .mean ? time.spread.mean : time.spread.p50
      let sum = means.values.sorted().reduce(0, +)
      ratio = sum > 0 ? statistic / sum : 1
    }

    func seconds(_ factors: [CalibrationGroup: Double]) -> Double {
      let sum = CalibrationGroup.allCases.reduce(0.0) {
        $0 + (factors[$1] ?? 1) * (means[$1] ?? 0)
      }
      return max(ratio * sum, .leastNormalMagnitude)
    }
  }
}

extension [CalibrationGroup: Double] {
  fileprivate mutating func add(_ terms: [TimeTerm], probability: Double) {
    for term in terms {
      guard let group = CalibrationGroup(term.parameter) else { continue }
      self[group, default: 0] += probability * term.mean
    }
  }
}
