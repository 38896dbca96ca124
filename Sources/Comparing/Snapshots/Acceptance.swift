/// A team's decision to live with something.
package struct Acceptance: Codable, Sendable, Hashable {
  package var reason: String
  /// The last day on which it holds, as in 2027-01-01; nil for always.
  package var until: String?

  package init(reason: String, until: String? = nil) {
    self.reason = reason
    self.until = until
  }

  /// Whether it still holds on a day written as in 2027-01-01.
  package func holds(on day: String) -> Bool { until.map { day <= $0 } ?? true }
}
