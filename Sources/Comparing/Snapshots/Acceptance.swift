/// A team's decision to live with something.
public struct Acceptance: Codable, Sendable, Hashable {
  public var reason: String
  /// The last day on which it holds, as in 2027-01-01; nil for always.
  public var until: String?

  public init(reason: String, until: String? = nil) {
    self.reason = reason
    self.until = until
  }

  /// Whether it still holds on a day written as in 2027-01-01.
  public func holds(on day: String) -> Bool { until.map { day <= $0 } ?? true }
}
