package import Auditing
package import Report

extension Snapshot {
  /// A rule failing on one subject: a line of a baseline.
  package struct Finding: Codable, Sendable, Equatable {
    /// `rule@key`, as reports show it.
    package var id: String
    package var rule: String
    package var severity: Severity
    package var subject: Report.Subject
    /// Whether it counts: findings to review by a person cost no points and refuse nothing.
    @UnlessEmpty package var isToReview: Bool
    /// Why the team accepts it, when it does.
    package var acceptance: Acceptance?
    /// The title of the rule, for people; absent from a baseline.
    package var title = ""
    /// The part of the weight of its rule that it takes alone; absent from a baseline, since the share
    /// of a count changes with each question.
    var share = usualShare

    /// That of a finding which is not graded, or is gone.
    static let usualShare = 0.5

    package init(
      id: String, rule: String, severity: Severity, subject: Report.Subject,
      title: String = "", isToReview: Bool = false, acceptance: Acceptance? = nil
    ) {
      self.id = id
      self.rule = rule
      self.severity = severity
      self.subject = subject
      self.title = title
      self.isToReview = isToReview
      self.acceptance = acceptance
    }

    private enum CodingKeys: String, CodingKey {
      case id, rule, severity, subject
      case isToReview = "review"
      case acceptance = "accepted"
    }
  }
}

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
