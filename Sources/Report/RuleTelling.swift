import Auditing
import FormModel
import Synchronization

/// What a report says of a rule whatever the page.
struct RuleTelling: Sendable {
  /// See `RulePrint`.
  let print: Later<String>
  let text: Report.RuleText

  init(_ rule: Rule, _ language: Language) {
    print = Later { RulePrint.of(rule) }
    text = Report.RuleText(rule, language)
  }
}

/// The rules which judged a run, each told once for all its audits, on whatever core.
final class RuleTellings: Sendable {
  private let language: Language
  private let told = Mutex<[String: RuleTelling]>([:])

  init(language: Language) {
    self.language = language
  }

  subscript(rule: Rule) -> RuleTelling {
    told.withLock { told in
      if let known = told[rule.id] { return known }
      let new = RuleTelling(rule, language)
      told[rule.id] = new
      return new
    }
  }
}
