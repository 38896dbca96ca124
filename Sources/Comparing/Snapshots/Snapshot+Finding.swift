public import Auditing
public import FormModel

extension Snapshot {
  /// A rule failing on one subject.
  public struct Finding: Sendable, Equatable {
    /// `rule@key`, as reports show it.
    public var id: String
    public var rule: String
    public var severity: Rule.Severity
    public var subject: Subject
    /// The title of the rule, for people; absent from a baseline.
    public var title: Bilingual
    /// Whether it counts: findings to review by a person cost no points and refuse nothing.
    public var isToReview: Bool
    /// Why the team accepts it, when it does.
    public var acceptance: Acceptance?

    public init(
      id: String, rule: String, severity: Rule.Severity, subject: Subject,
      title: Sentence = Sentence(verbatim: ""), isToReview: Bool = false,
      acceptance: Acceptance? = nil
    ) {
      self.id = id
      self.rule = rule
      self.severity = severity
      self.subject = subject
      self.title = title
      self.isToReview = isToReview
      self.acceptance = acceptance
    }
  }

  /// What a finding is about; questions and fields by their place in the snapshot.
  public enum Subject: Sendable, Hashable {
    case journey
    /// A page, by its key.
    case page(String)
    /// A form: the key of its page, and its kind with its rank among forms of that kind.
    case form(page: String, name: String)
    /// A control that asks no question, or a part of the markup: the key of its page, and its own.
    case element(page: String, key: String)
    case question(Int)
    case field(question: Int, field: Int)

    /// The page it is about, where it is about no question.
    public var page: String? {
      switch self {
      case .page(let page), .form(let page, _), .element(let page, _): page
      default: nil
      }
    }

    /// The question it is about or inside of.
    public var question: Int? {
      switch self {
      case .question(let question), .field(let question, _): question
      default: nil
      }
    }
  }
}
