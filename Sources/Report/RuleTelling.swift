import Auditing
import FormModel

/// What a report says of a rule whatever the page.
struct RuleTelling {
  /// See `RulePrint`.
  let print: String
  let title: String
  let why: String
  let fix: String
  let sources: [Report.Verdict.Source]
  let threshold: String?

  init(_ rule: Rule, _ language: Language) {
    func tell(_ sentence: Sentence) -> String { language.typeset(sentence.text(in: language)) }
    print = RulePrint.of(rule)
    title = tell(rule.title)
    why = tell(rule.why)
    fix = tell(rule.fix)
    sources = rule.sources.map {
      Report.Verdict.Source(name: $0.name, says: $0.says.map(tell), url: $0.url)
    }
    threshold = rule.threshold.map(tell)
  }
}

/// The rules which judged a run, each told once for all its audits.
struct RuleTellings {
  private let language: Language
  private var told: [String: RuleTelling] = [:]

  init(language: Language) {
    self.language = language
  }

  /// Tells the rules that were not told yet.
  mutating func tell(rulesOf audit: Auditing.Audit) {
    for verdict in audit.verdicts where told[verdict.rule.id] == nil {
      told[verdict.rule.id] = RuleTelling(verdict.rule, language)
    }
  }

  subscript(rule: Rule) -> RuleTelling {
    told[rule.id] ?? RuleTelling(rule, language)
  }
}
