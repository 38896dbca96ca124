package import FormModel

/// A kind of person and device, as multipliers of the usual times, each with its source.
package struct TimeProfile: Sendable, Identifiable {
  /// The name on the command line, such as `phone`.
  package let id: String
  package let meaning: Sentence
  package let multipliers: [Multiplier]
  /// Why the profile cannot be used: no source tells how much longer these people take.
  package let unavailable: Sentence?

  package init(
    id: String, meaning: Sentence, multipliers: [Multiplier] = [], unavailable: Sentence? = nil
  ) {
    self.id = id
    self.meaning = meaning
    self.multipliers = multipliers
    self.unavailable = unavailable
  }

  /// By how much a time is multiplied, and how we know.
  package struct Multiplier: Sendable {
    /// The times that are multiplied; every duration when empty.
    package let names: [TimeParameter.ParameterName]
    package let factor: Double
    package let basis: TimeParameter.Basis
    package let source: String

    package init(
      names: [TimeParameter.ParameterName], factor: Double, basis: TimeParameter.Basis,
      source: String
    ) {
      self.names = names
      self.factor = factor
      self.basis = basis
      self.source = source
    }
  }

  /// What a parameter is multiplied by: its own factor, else that of every duration, else one.
  func factor(of name: TimeParameter.ParameterName) -> Double {
    if let own = multipliers.first(where: { $0.names.contains(name) }) { return own.factor }
    let everything = multipliers.first { $0.names.isEmpty }
    return name.kind == .duration ? everything?.factor ?? 1 : 1
  }
}
