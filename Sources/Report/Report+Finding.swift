public import Auditing
import FormModel
import Markup

extension Report {
  /// A rule failing on one subject, with evidence.
  public struct Finding: Codable, Sendable, Equatable {
    /// `rule@key`: never a line, a measured number or a generated id.
    public var id: String
    public var severity: Severity
    /// The part of the weight of the rule that it takes alone, from 0 to 1.
    public var share: Double
    public var message: String
    /// Whether a baseline or a team's decision sets it aside.
    public var suppressed: Bool
    /// Why, when the team decided it in its settings or in the page.
    @OrNull public var suppressedBecause: String? = nil
    /// What became of it since the baseline; nil when there is none.
    @OrNull public var state: BaselineState? = nil
    /// What it is about, as a comparison finds it again.
    public var subject: Subject
    public var place: Place
    public var evidence: [Evidence]
  }

  /// What became of a finding since the baseline.
  public enum BaselineState: String, Codable, Sendable, CaseIterable {
    case new, unchanged, updated, absent
  }

  /// Where a finding is; everything is nil for a finding about the whole journey.
  public struct Place: Codable, Sendable, Equatable {
    /// The address of the page.
    @OrNull public var page: String?
    /// The path of the saved page; nil for one that was fetched.
    @OrNull public var source: String? = nil
    /// The words of the question.
    @OrNull public var wording: String?
    @OrNull public var line: Int?
    @OrNull public var selector: String?
    @OrNull public var elementId: String?
    /// The start of the element, as written in the page.
    @OrNull public var snippet: String?
  }

  /// A fact which made a rule fail: what was observed, and what the rule expects.
  public struct Evidence: Codable, Sendable, Equatable {
    public var fact: String
    public var observed: Observed
    public var expected: String
  }
}

extension Report.Finding {
  /// Whether somebody has to act: not set aside, and not known from the baseline.
  package var isOpen: Bool { !suppressed && (state == nil || state == .new) }

  init(_ suppressed: SuppressedFinding, _ telling: AuditTelling) {
    self.init(suppressed.finding, telling)
    self.suppressed = true
    suppressedBecause = suppressed.by.reason
  }

  init(_ finding: Auditing.Finding, _ telling: AuditTelling) {
    id = finding.id
    severity = finding.severity
    share = finding.share
    message = telling.tell(finding.message)
    suppressed = false
    subject = Report.Subject(finding.subject)
    place = Report.Place(finding)
    evidence = finding.evidence.map {
      Report.Evidence(
        fact: $0.fact, observed: Report.Observed($0.observed, telling),
        expected: telling.tell($0.expected))
    }
  }
}

extension Report.Place {
  /// Characters of an element that are quoted: enough to find it in a page of one long line.
  private static let snippetLimit = 200

  /// Somewhere on a page; nowhere when there is none.
  package init(on page: Report.Page?) {
    self.init(page: page?.address, source: page?.source)
  }

  init(_ finding: Auditing.Finding) {
    let element = finding.place.element
    page = finding.subject.page?.page.address
    source = finding.subject.page?.page.source
    wording = finding.subject.question?.question.wording
    line = element?.line
    selector = element?.selector
    elementId = element?[.id]?.orNil
    snippet = element?.snippet(limit: Self.snippetLimit)
  }
}

extension Report {
  /// What was observed of a fact: a JSON number, text, flag or null.
  public enum Observed: Codable, Sendable, Equatable {
    case number(Double)
    case words(String)
    case flag(Bool)
    /// There is nothing: no hint, no purpose, no list.
    case nothing

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let words = try? container.decode(String.self) {
        self = .words(words)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .words(let words): try container.encode(words)
      case .flag(let flag): try container.encode(flag)
      case .nothing: try container.encodeNil()
      }
    }
  }
}

extension Report.Observed {
  init(_ value: FactValue, _ telling: AuditTelling) {
    switch value {
    case .number(let number): self = .number(number)
    case .words(let words): self = .words(words)
    case .flag(let flag): self = .flag(flag)
    case .none: self = .nothing
    case .undecided(let reason): self = .words(telling.tell(reason))
    }
  }
}
