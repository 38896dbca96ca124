public import Auditing
public import Report

extension Snapshot {
  /// A rule failing on one subject: a line of a baseline.
  public struct Finding: Codable, Sendable, Equatable {
    /// `rule@key`, as reports show it.
    public var id: String
    public var rule: String
    public var severity: Rule.Severity
    public var subject: Report.Subject
    /// Whether it counts: findings to review by a person cost no points and refuse nothing.
    @UnlessEmpty public var isToReview: Bool
    /// Why the team accepts it, when it does.
    public var acceptance: Acceptance?
    /// The title of the rule, for people; absent from a baseline.
    public var title = ""
    /// The part of the weight of its rule that it takes alone; absent from a baseline, since the share
    /// of a count changes with each question.
    var share = usualShare

    /// That of a finding which is not graded, or is gone.
    static let usualShare = 0.5

    public init(
      id: String, rule: String, severity: Rule.Severity, subject: Report.Subject,
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
