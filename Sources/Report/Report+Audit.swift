public import Auditing
public import FormModel

extension Report {
  /// Everything found on one target.
  public struct Audit: Codable, Sendable, Equatable {
    /// What was asked for: a name, an address or a path.
    public var target: String
    /// Where a team's files speak of the target; nil when it was named on the command line.
    @OrNull public var origin: Origin? = nil
    public var outcome: Outcome
    /// Why the audit is not whole.
    @OrNull public var reason: String?
    public var pages: [Page]
    public var journey: Journey
    /// The estimated time; nil when nothing could be audited.
    @OrNull public var time: Time?
    /// What it costs everybody in a year; nil unless the number of people is given.
    @OrNull public var burden: Burden?
    /// The mark; nil when a question page could not be judged.
    @OrNull public var score: Score?
    /// One verdict a rule, in the order of the rule book.
    public var verdicts: [Verdict]

    /// The files of a team behind a target: forges show a finding in a file, and an address is none.
    public struct Origin: Codable, Sendable, Equatable {
      /// The file of the repository which makes the whole form, when the team names it.
      @OrNull public var template: String?
      /// The file which lists the target, such as `formaudit.yaml`, and its line there.
      public var file: String
      public var line: Int

      public init(template: String?, file: String, line: Int) {
        self.template = template
        self.file = file
        self.line = line
      }
    }

    /// How complete an audit is.
    public enum Outcome: String, Codable, Sendable, CaseIterable {
      case audited, partial, notAudited
    }
  }
}

extension Report.Audit {
  /// Tells one audit.
  package init(_ audit: Auditing.Audit, language: Language, responses: YearlyResponses? = nil) {
    var rules = RuleTellings(language: language)
    rules.tell(rulesOf: audit)
    self.init(
      AuditTelling(audit: audit, language: language, rules: rules), responses: responses)
  }

  init(_ telling: AuditTelling, responses: YearlyResponses?) {
    let audit = telling.audit
    switch audit.outcome {
    case .audited: (outcome, reason) = (.audited, nil)
    case .partial(let why): (outcome, reason) = (.partial, telling.tell(why))
    case .notAudited(let why): (outcome, reason) = (.notAudited, telling.tell(why))
    }
    target = audit.target
    pages = audit.journey.pages.indices.map { Report.Page(telling, page: $0) }
    journey = Report.Journey(audit.measures)
    let isTimed = outcome != .notAudited
    time = isTimed ? Report.Time(audit.time, telling) : nil
    burden = isTimed ? responses.map { Report.Burden(audit.time, $0) } : nil
    score = audit.score.map { Report.Score($0, telling) }
    verdicts = audit.verdicts.map { Report.Verdict($0, telling) }
  }
}
