/// The last line out: it counts the others, so that a list that was cut off is told from a whole one.
package struct BatchEnd: Codable, Equatable, Sendable {
  package var end: Counts
  /// With `--full`: what each rule says whatever the page; nil without.
  @OrNull package var rules: [Report.RuleText]?

  package init(end: Counts, rules: [Report.RuleText]? = nil) {
    self.end = end
    self.rules = rules
  }

  package struct Counts: Codable, Equatable, Sendable {
    package var lines = 0
    package var audited = 0
    package var partial = 0
    package var notAudited = 0
    package var gaveUp = 0
    package var lost = 0
    package var error = 0

    package init() {}

    package mutating func count(_ status: BatchAnswer.Status) {
      lines += 1
      switch status {
      case .audited: audited += 1
      case .partial: partial += 1
      case .notAudited: notAudited += 1
      case .gaveUp: gaveUp += 1
      case .lost: lost += 1
      case .error: error += 1
      }
    }
  }
}
