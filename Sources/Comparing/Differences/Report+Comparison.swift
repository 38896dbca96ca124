package import FormModel
package import Report

extension Report.Difference {
  /// Tells a comparison in one language.
  package init(_ comparison: AuditComparison, language: Language) {
    let changed = comparison.findings.filter { $0.state != .unchanged }
    let measures = comparison.measures
    self.init(
      before: comparison.before.target, after: comparison.after.target,
      questions: comparison.questions.compactMap { Report.QuestionChange($0, language) },
      findings: changed.compactMap(Report.FindingChange.init),
      knownFindings: comparison.findings.count - changed.count,
      measures: Measure.all.compactMap {
        Report.MeasureChange($0, before: measures.before[$0], after: measures.after[$0])
      },
      letters: (comparison.before.letter, comparison.after.letter),
      means: (comparison.before.meanOfEverybody, comparison.after.meanOfEverybody))
  }

  /// How much a measure rose; nil when one of the audits could not tell.
  package func increase(of measure: Measure) -> Double? { increase(of: measure.name) }
}

extension Report.QuestionChange {
  fileprivate init?(_ change: QuestionChange, _ language: Language) {
    guard let question = change.after ?? change.before else { return nil }
    self.init(
      state: change.state, id: question.id,
      matchedWith: change.after == nil ? nil : change.before?.id, wording: question.wording,
      required: question.flags.contains(.required), seconds: change.seconds.roundedToTenth,
      score: (change.score * 1000).rounded() / 1000,
      because: change.because.text(in: language),
      edits: change.edits.map { $0.sentence.text(in: language) })
  }
}

extension Report.FindingChange {
  fileprivate init?(_ change: FindingChange) {
    guard let finding = change.finding else { return nil }
    self.init(
      state: change.state, id: finding.id, rule: finding.rule, severity: finding.severity)
  }
}

extension Report.Audit {
  /// Marks each finding as new or known, as the comparison with the baseline tells.
  package mutating func markStates(_ comparison: AuditComparison) {
    markStates(
      known: Set(comparison.findings.filter { $0.state != .added }.compactMap { $0.after?.id }))
  }
}

extension Report.MeasureChange {
  /// Nil when neither audit has the measure.
  fileprivate init?(_ measure: Measure, before: Double?, after: Double?) {
    if before == nil, after == nil { return nil }
    self.init(measure: measure.name, before: before, after: after)
  }
}
