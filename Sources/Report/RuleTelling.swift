import Auditing
import FormModel
import Synchronization

/// What a report says of a rule whatever the page.
struct RuleTelling: Sendable {
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
