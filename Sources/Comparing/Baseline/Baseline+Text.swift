import Report

extension Baseline {
  /// The file: JSON Lines with sorted keys, one question and one finding a line. Questions stand in the
  /// order in which people meet them. Same baseline, same bytes.
  package var text: String {
    let rules = rulePrints.sorted { $0.key < $1.key }
      .map { BaselineLine(.rule(BaselineLine.KnownRule(id: $0.key, print: $0.value))) }
    let lines = [BaselineLine(.head(BaselineLine.Head(form: Self.currentForm)))] + rules
    return (lines + targets.flatMap(\.lines)).map(JSONTexts.line).joined()
  }
}

extension Snapshot {
  fileprivate var lines: [BaselineLine] {
    let target = BaselineLine.Target(profile: profile, promise: promise, clicks: clicks)
    let numbers = Measure.all.compactMap { measure in
      acceptedNumbers[measure].map {
        BaselineLine.Number(measure: measure.name, value: $0.value, accepted: $0.acceptance)
      }
    }
    var contents: [BaselineLine.Record] = [.target(target)]
    contents += numbers.map { .number($0) }
    contents += pages.map { .page(BaselineLine.Page(key: $0.key)) }
    contents += questions.map { .question($0) }
    contents += findings.map { .finding($0) }
    return contents.map { BaselineLine($0, of: self.target) }
  }
}
