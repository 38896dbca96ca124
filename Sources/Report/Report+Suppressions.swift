import Auditing
import FormModel

extension Report {
  /// A rule that does not judge, and why.
  public struct RuleOff: Codable, Sendable, Equatable {
    public var rule: String
    public var reason: String
  }

  /// A decision of the team not to count some findings, and what became of it in this run.
  public struct Suppression: Codable, Sendable, Equatable {
    /// The rule; nil for a comment that cannot be understood.
    @OrNull public var rule: String?
    @OrNull public var reason: String?
    /// The last day on which it holds, as in 2027-01-31.
    @OrNull public var until: String?
    /// The address of the page which holds it as a comment.
    @OrNull public var page: String?
    /// The settings file which holds it.
    @OrNull public var file: String?
    /// About where it stands there, from 1.
    public var line: Int
    public var state: State
    /// The number of findings set aside.
    public var findings: Int
    /// What is wrong with it.
    @OrNull public var problem: String?

    /// What became of it.
    public enum State: String, Codable, Sendable, CaseIterable {
      case used, unused, ended, notJudged, mistaken
    }
  }
}

/// All decisions of a run: those of pages as they come, those of the settings once each.
struct SuppressionTally {
  let language: Language
  private(set) var told: [Report.Suppression] = []
  private var places: [Auditing.Suppression: Int] = [:]

  init(language: Language) {
    self.language = language
  }

  mutating func add(_ audit: Auditing.Audit) {
    for outcome in audit.suppressions {
      let new = Report.Suppression(outcome, in: audit)
      if case .settings = outcome.suppression.origin, let place = places[outcome.suppression] {
        told[place].add(new)
      } else {
        places[outcome.suppression] = told.count
        told.append(new)
      }
    }
    told += audit.suppressionMistakes.map { Report.Suppression($0, in: audit, language) }
  }
}

extension Report.Suppression {
  /// What is used on one target is used.
  fileprivate mutating func add(_ other: Report.Suppression) {
    findings += other.findings
    if other.state == .used { state = .used }
  }

  fileprivate init(_ outcome: SuppressionOutcome, in audit: Auditing.Audit) {
    let suppression = outcome.suppression
    (rule, reason, until) = (suppression.rule, suppression.reason, suppression.until)
    switch suppression.origin {
    case .comment(let page, let line):
      (self.page, file, self.line) = (audit.journey.pages[page].address, nil, line)
    case .settings(let file, let line): (page, self.file, self.line) = (nil, file, line)
    }
    (state, findings) = Self.state(outcome.state)
    problem = nil
  }

  private static func state(_ state: SuppressionOutcome.State) -> (State, findings: Int) {
    switch state {
    case .used(let count): (.used, count)
    case .unused: (.unused, 0)
    case .ended: (.ended, 0)
    case .notJudged: (.notJudged, 0)
    }
  }

  fileprivate init(_ mistake: SuppressionMistake, in audit: Auditing.Audit, _ language: Language) {
    (rule, reason, until, file) = (nil, nil, nil, nil)
    page = audit.journey.pages[mistake.page].address
    line = mistake.line
    (state, findings) = (.mistaken, 0)
    problem = language.typeset(mistake.what.text(in: language))
  }
}
