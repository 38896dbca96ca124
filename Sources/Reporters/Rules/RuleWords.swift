import Auditing
import FormModel
import Report

/// What people call the parts of a rule.
struct RuleWords {
  let language: Language

  func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    language.say(template, context: context)
  }

  /// `Effort`, `Entry path`.
  func category(_ category: Rule.Category) -> String {
    let words = ReportWords(language: language).category(category.rawValue)
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  func severity(_ severity: Severity) -> String {
    ReportWords(language: language).severity(severity)
  }

  func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .certain: say("certain")
    case .likely: say("likely")
    case .review:
      say("to be checked by a person, costs no points")
    }
  }

  func subject(_ kind: SubjectKind) -> String {
    switch kind {
    case .journey: say("journey")
    case .page: say("page")
    case .form: say("form")
    case .question: say("question")
    case .field: say("field")
    case .control: say("control")
    case .part: say("part")
    }
  }

  /// `each question`.
  func each(_ kind: SubjectKind) -> String {
    if kind == .journey { return say("the whole journey") }
    return say("each \(subject(kind))")
  }

  /// `Question`, as a heading.
  func name(_ kind: SubjectKind) -> String {
    let word = subject(kind)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// `a question`.
  func one(_ kind: SubjectKind) -> String {
    switch kind {
    case .journey: say("a journey")
    case .page: say("a page")
    case .form: say("a form")
    case .question: say("a question")
    case .field: say("a field")
    case .control: say("a control")
    case .part: say("a part")
    }
  }

  /// What kind of value it is, in one or two words.
  func shortKind(_ kind: FactKind) -> String {
    switch kind {
    case .number: say("number")
    case .words: say("text")
    case .yesOrNo: say("yes or no")
    case .oneOf: say("word")
    case .purpose: say("purpose", context: "kind of fact")
    }
  }

  /// `choices — the answers on offer: more than 15`.
  func condition(_ condition: Condition) -> String {
    let fact = condition.fact
    return say("\(fact.name) — \(fact.meaning): \(condition.comparison.sentence)")
  }

  /// `questions — questions asked by default: nothing is lost up to 8, everything from 25`.
  func limits(_ limits: Rule.Limits) -> String {
    let measure = limits.measure
    let (good, poor) = (limits.good, limits.poor)
    let loss =
      good < poor
      ? Sentence("nothing is lost up to \(threshold: good), everything from \(threshold: poor)")
      : Sentence("nothing is lost from \(threshold: good), everything down to \(threshold: poor)")
    return say("\(measure.name) — \(measure.meaning): \(loss)")
  }

  /// Who set the threshold, in the words of the file.
  func threshold(_ rule: Rule) -> String {
    rule.threshold?.text(in: language) ?? say("the rule has none")
  }

  /// `name: what it says`.
  func source(_ source: Rule.Source) -> String {
    source.says.map { say("\(source.name): \($0)") } ?? source.name
  }
}
