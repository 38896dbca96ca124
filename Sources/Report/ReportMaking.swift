package import Auditing
package import FormModel

/// A report in the making: each audit is told as it comes, and what it was told from can be let go
/// before the next one.
package struct ReportMaking: Sendable {
  package let language: Language
  private let responses: YearlyResponses?
  private let rules: RuleTellings
  private var suppressions: SuppressionTally
  private var isComplete = true
  private let book: RuleBook?

  /// - Parameter book: What the audits judge with, when decisions are to be weighed too.
  package init(language: Language, responses: YearlyResponses? = nil, book: RuleBook? = nil) {
    self.language = language
    self.book = book
    self.responses = responses
    rules = RuleTellings(language: language)
    suppressions = SuppressionTally(language: language)
  }

  /// Tells what was found on the next target.
  ///
  /// - Parameter responses: How many people go through it, where that is known of this target alone.
  package mutating func tell(
    _ audit: Auditing.Audit, responses: YearlyResponses? = nil
  ) -> Report.Audit {
    count(audit)
    return telling(audit, responses: responses)
  }

  /// The same in two steps, of which the first can be done on any core: what was found, told.
  package func telling(
    _ audit: Auditing.Audit, responses: YearlyResponses? = nil
  ) -> Report.Audit {
    let telling = AuditTelling(audit: audit, language: language, rules: rules)
    return Report.Audit(telling, responses: responses ?? self.responses, book: book)
  }

  /// Takes what was found on the next target into account, in the order of the targets.
  package mutating func count(_ audit: Auditing.Audit) {
    suppressions.add(audit)
    isComplete = isComplete && audit.outcome == .audited
  }

  /// The report on all that was told: with its audits, or without those that were let go.
  ///
  /// It is partial when a target was not wholly audited or when there is a problem.
  package func report(
    of audits: [Report.Audit], tool: Report.Tool, rules: RuleBook, problems: [Report.Problem] = []
  ) -> Report {
    Report(
      schema: Report.currentSchema, tool: tool,
      rules: Report.RulesUsed(
        profile: rules.profile, digest: rules.digest,
        off: rules.off.map { Report.RuleOff(rule: $0.rule, reason: $0.reason) }),
      language: language, status: isComplete && problems.isEmpty ? .complete : .partial,
      problems: problems, audits: audits, suppressions: suppressions.told)
  }
}
