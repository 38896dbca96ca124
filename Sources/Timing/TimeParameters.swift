/// The numbers of the time model, as `Rules/timing.yaml` gives them, by name.
///
/// The model asks for them by name, so that a number that nobody wrote down is an error when the file
/// is read, never a silent zero.
package struct TimeParameters: Sendable {
  /// The kind of person and device that the numbers are about.
  package let profile: TimeProfile
  /// The kinds of person and device that can be asked for; the first is the usual one.
  package let profiles: [TimeProfile]
  /// The constants of other models, for comparison.
  package let otherModels: OtherModels
  private let parameters: [TimeParameter.ParameterName: TimeParameter]
  private let moments: [TimeParameter.ParameterName: Moments]

  /// Throws the names that are missing, when a parameter is not given.
  package init(
    _ parameters: [TimeParameter], profiles: [TimeProfile], otherModels: OtherModels
  ) throws(MissingTimeParameters) {
    let byName = Dictionary(parameters.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    let missing = TimeParameter.ParameterName.allCases.filter { byName[$0] == nil }
    guard missing.isEmpty, let usual = profiles.first else {
      throw MissingTimeParameters(names: missing)
    }
    self.init(byName, profile: usual, profiles, otherModels)
  }

  private init(
    _ parameters: [TimeParameter.ParameterName: TimeParameter], profile: TimeProfile,
    _ profiles: [TimeProfile], _ otherModels: OtherModels
  ) {
    self.parameters = parameters
    self.profile = profile
    self.profiles = profiles
    self.otherModels = otherModels
    moments = parameters.mapValues { parameter in
      Moments(median: parameter.value, spread: parameter.spread ?? 0)
    }
  }

  /// A parameter with its unit and source.
  package subscript(name: TimeParameter.ParameterName) -> TimeParameter? { parameters[name] }

  /// The value of a parameter, in its unit; the median of a duration.
  package func value(_ name: TimeParameter.ParameterName) -> Double { parameters[name]?.value ?? 0 }

  /// The mean and the variance of a duration, in seconds.
  func moments(_ name: TimeParameter.ParameterName) -> Moments {
    moments[name] ?? Moments(mean: 0, variance: 0)
  }

  /// The same numbers for another kind of person: each is multiplied as the profile says.
  ///
  /// The parameters must be those of the usual profile.
  package func applying(_ profile: TimeProfile) -> TimeParameters {
    multiplied(profile: profile) { profile.factor(of: $0) }
  }

  /// The same profile with durations multiplied, for trying other values.
  func multiplied(by factors: [TimeParameter.ParameterName: Double]) -> TimeParameters {
    multiplied(profile: profile) { factors[$0] ?? 1 }
  }

  /// The same numbers, with some of them replaced.
  package func replacing(_ others: [TimeParameter]) -> TimeParameters {
    var parameters = parameters
    for other in others { parameters[other.name] = other }
    return TimeParameters(parameters, profile: profile, profiles, otherModels)
  }

  private func multiplied(
    profile: TimeProfile, by factor: (TimeParameter.ParameterName) -> Double
  ) -> TimeParameters {
    let multiplied = parameters.mapValues { $0.multiplied(by: factor($0.name)) }
    return TimeParameters(multiplied, profile: profile, profiles, otherModels)
  }
}

/// The parameters that `Rules/timing.yaml` must give and does not.
package struct MissingTimeParameters: Error {
  package let names: [TimeParameter.ParameterName]
}

/// One number about people: its value, unit and source.
package struct TimeParameter: Sendable {
  package let name: ParameterName
  /// In the unit; the median of a duration.
  package let value: Double
  /// The standard deviation of the natural logarithm of a duration, from one time to the next; nil
  /// for what is no duration.
  package let spread: Double?
  package let unit: String
  package let basis: Basis
  package let source: String

  package init(
    name: ParameterName, value: Double, spread: Double?, unit: String, basis: Basis, source: String
  ) {
    self.name = name
    self.value = value
    self.spread = spread
    self.unit = unit
    self.basis = basis
    self.source = source
  }

  /// How well a number is known.
  package enum Basis: String, Sendable, CaseIterable {
    /// Computed from observed times.
    case measured
    /// Given by a published source which is not an observation of forms.
    case published
    /// Chosen by us, until somebody measures it.
    case chosen
  }

  fileprivate func multiplied(by factor: Double) -> TimeParameter {
    TimeParameter(
      name: name, value: value * factor, spread: spread, unit: unit, basis: basis, source: source)
  }
}
