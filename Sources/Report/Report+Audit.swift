public import Auditing
public import FormModel
import Timing

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
    /// What is to know about how its pages were had, and what speaks against their order.
    public var notes: [String] = []
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
    /// What decisions about its questions would change; nil when it has no mark, or when another model
    /// than ours tells the time.
    @OrNull package var whatIf: WhatIf? = nil

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
  ///
  /// - Parameter book: What the audit judged with, when decisions are to be weighed too.
  package init(
    _ audit: Auditing.Audit, language: Language, responses: YearlyResponses? = nil,
    book: RuleBook? = nil
  ) {
    let telling = AuditTelling(
      audit: audit, language: language, rules: RuleTellings(language: language))
    self.init(telling, responses: responses, book: book)
  }

  init(_ telling: AuditTelling, responses: YearlyResponses?, book: RuleBook?) {
    let audit = telling.audit
    switch audit.outcome {
    case .audited: (outcome, reason) = (.audited, nil)
    case .partial(let why): (outcome, reason) = (.partial, telling.tell(why))
    case .notAudited(let why): (outcome, reason) = (.notAudited, telling.tell(why))
    }
    target = audit.target
    notes = audit.journey.notes.map(telling.tell)
    pages = audit.journey.pages.indices.map { Report.Page(telling, page: $0) }
    journey = Report.Journey(audit.measures)
    let isTimed = outcome != .notAudited
    let time = isTimed ? Report.Time(audit.time, telling) : nil
    self.time = time
    burden = time.flatMap { time in responses.map { Report.Burden(time, $0) } }
    score = audit.score.map { Report.Score($0, telling) }
    verdicts = audit.verdicts.map { Report.Verdict($0, telling) }
    guard let book, score != nil, audit.time.model == .formaudit else { return }
    let table = WhatIfTelling(audit, book).table
    whatIf = table
    tellGains(MendingTelling(table))
  }

  /// One gain a rule: what the losses tell and what the verdicts tell is the same.
  private mutating func tellGains(_ mending: MendingTelling) {
    for place in verdicts.indices where verdicts[place].outcome == .failed {
      verdicts[place].mending = mending.gain(of: verdicts[place].rule)
    }
    let gains = Dictionary(firstOfEach: verdicts.map { ($0.rule, $0.mending?.points) })
    for place in score?.losses.indices ?? 0..<0 {
      if let gain = gains[score?.losses[place].rule ?? ""] ?? nil {
        score?.losses[place].gain = gain
      }
    }
  }
}
