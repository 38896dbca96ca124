public import FormModel

/// A kind of person and device, as multipliers of the usual times, each with its source.
public struct TimeProfile: Sendable, Identifiable {
  /// The name on the command line, such as `phone`.
  public let id: String
  public let meaning: Sentence
  public let multipliers: [Multiplier]
  /// Why the profile cannot be used: no source tells how much longer these people take.
  public let unavailable: Sentence?

  public init(
    id: String, meaning: Sentence, multipliers: [Multiplier] = [], unavailable: Sentence? = nil
  ) {
    self.id = id
    self.meaning = meaning
    self.multipliers = multipliers
    self.unavailable = unavailable
  }

  /// By how much a time is multiplied, and how we know.
  public struct Multiplier: Sendable {
    /// The times that are multiplied; every duration when empty.
    public let names: [TimeParameter.Name]
    public let factor: Double
    public let basis: TimeParameter.Basis
    public let source: String

    public init(
      names: [TimeParameter.Name], factor: Double, basis: TimeParameter.Basis, source: String
    ) {
      self.names = names
      self.factor = factor
      self.basis = basis
      self.source = source
    }
  }

  /// What a parameter is multiplied by: its own factor, else that of every duration, else one.
  func factor(of name: TimeParameter.Name) -> Double {
    if let own = multipliers.first(where: { $0.names.contains(name) }) { return own.factor }
    let everything = multipliers.first { $0.names.isEmpty }
    return name.kind == .duration ? everything?.factor ?? 1 : 1
  }
}
