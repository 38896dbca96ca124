package import Report
package import Timing
package import Words

/// What some decisions would change on one target, as it is told.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there,
/// times are in seconds, texts are in one language.
package struct WhatIfReport: Codable, Sendable, Equatable {
  /// The number of the form; it rises when a key is renamed or removed.
  package static let currentSchema = 1

  package var schema: Int
  package var tool: Report.Tool
  package var language: Language
  package var target: String
  package var now: WhatIfOutcome
  package var then: WhatIfOutcome
  /// The decisions, in the order given, each with what it alone would change.
  package var edits: [Edit]
  /// Answers a year; nil when the number of people is not given.
  @OrNull package var yearly: Yearly?

  /// One edit, and what it alone brings.
  package struct Edit: Codable, Sendable, Equatable {
    /// What is done: `drop`, `optional`, `merge`, `retype`, `prefill` or `split`.
    package var edit: String
    /// The ids of its questions.
    package var questions: [String]
    /// What is done, in a sentence.
    package var sentence: String
    /// The reason that the team gives, or what speaks for it.
    @OrNull package var because: String?
    /// Questions, seconds of a person in the middle, and points of the mark; negative where they fall.
    package var questionsChange: Int
    package var medianChange: Double
    package var markChange: Double
  }

  /// What everybody gains in a year.
  package struct Yearly: Codable, Sendable, Equatable {
    package var responsesPerYear: Int
    package var hoursNow: Double
    package var hoursThen: Double
    @OrNull package var hourlyCost: Double?
  }
}

extension WhatIfReport {
  /// Weighs decisions, together and one by one. Throws the first that cannot be.
  ///
  /// - Parameter time: What the pages that are laid out take; nil where the pages stay what they are.
  package init(
    _ audit: Report.Audit, _ table: Report.WhatIf, _ decisions: Decisions, tool: Report.Tool,
    language: Language, laidOut time: TimeSpread? = nil, responses: YearlyResponses? = nil
  ) throws(DecisionError) {
    schema = Self.currentSchema
    self.tool = tool
    self.language = language
    target = audit.target
    let now = table.outcome(of: Decided())
    let then = table.outcome(of: try table.resolved(decisions, laidOut: time))
    self.now = now
    self.then = then
    edits = []
    let (scale, resolver) = (EditScale(table), EditResolver(table))
    for decision in decisions.edits {
      let alone = scale.weight(of: try resolver.resolved(decision.edit))
      edits.append(Edit(decision, now, alone, table, language))
    }
    yearly = responses.map { Yearly($0, now, then) }
  }

  /// Indented JSON with a final newline: the same decisions, the same bytes.
  package var json: String { JSONTexts.text(self) }
}

extension WhatIfReport.Yearly {
  fileprivate init(_ responses: YearlyResponses, _ now: WhatIfOutcome, _ then: WhatIfOutcome) {
    responsesPerYear = responses.count
    hoursNow = responses.hours(now.mean)
    hoursThen = responses.hours(then.mean)
    hourlyCost = responses.hourlyCost
  }
}

extension WhatIfReport.Edit {
  fileprivate init(
    _ decision: Decision, _ now: WhatIfOutcome, _ alone: EditScale.EditWeight,
    _ table: Report.WhatIf,
    _ language: Language
  ) {
    edit = decision.edit.name
    questions = decision.edit.questions
    sentence = decision.sentence(table).text(in: language)
    because = decision.because
    questionsChange = alone.questions - now.questions
    medianChange = (alone.p50 - now.p50).roundedToTenth
    markChange = (alone.mark - now.mark).roundedToTenth
  }
}
