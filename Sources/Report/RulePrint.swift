package import Auditing
import FormModel

/// A short identity of what a rule judges and of its thresholds, without its words, weight and
/// severity: when it changes, the rule may find more on a page which did not.
package enum RulePrint {
  package static func of(_ rule: Rule) -> String {
    StableHash(of: parts(rule).joined(separator: "\u{1E}")).mixed.digits
  }

  private static func parts(_ rule: Rule) -> [String] {
    let conditions = [rule.among, rule.when, rule.unless].map { conditions in
      conditions.map { "\($0.fact.name) \(text($0.comparison))" }.sorted()
        .joined(separator: "\u{1F}")
    }
    let limits = rule.limits.map { "\($0.measure.name) \($0.good) \($0.poor)" } ?? ""
    return [rule.about.rawValue] + conditions + [limits] + rule.changes.flatMap { parts($0.rule) }
  }

  private static func text(_ comparison: Comparison) -> String {
    switch comparison {
    case .moreThan(let bound): "more than \(bound)"
    case .atLeast(let bound): "at least \(bound)"
    case .lessThan(let bound): "less than \(bound)"
    case .atMost(let bound): "at most \(bound)"
    case .equals(let value): "is \(value.told(in: .english))"
    case .not(let value): "not \(value.told(in: .english))"
    case .anyOf(let values): "any of " + values.map { $0.told(in: .english) }.joined(separator: ",")
    case .mentions(let sought):
      "mentions \(sought.isWhole) " + sought.phrases.joined(separator: ",")
    case .some: "some"
    }
  }
}
