import Auditing
import FormModel
import Words

/// Reads what depends on the subject of a rule: its conditions, its sentences, its examples.
struct SubjectWords {
  /// nil when nobody knows what the rule is about: what can be checked without, is.
  let about: SubjectKind?
  let known: RuleReferences

  private var facts: FactFinder? { about.map(FactFinder.init) }

  func judgement(
    _ among: ValueReader?, _ when: ValueReader?, _ unless: ValueReader?, _ limits: ValueReader?
  ) -> (among: [Condition], when: [Condition], unless: [Condition], limits: Rule.Limits?)? {
    guard let facts else { return nil }
    let reader = ConditionsReader(facts: facts, known: known)
    let conditions = reader.conditions(when)
    let graded = limits.flatMap(Shape<Rule.Limits>.limits(facts).read)
    if let graded, conditions.contains(where: { $0.fact.name == graded.measure.name }) {
      limits?.problem(
        Sentence("\(graded.measure.name.quoted) is graded by “limits” and compared by “when”"),
        hint: Sentence("keep only one of them"))
    }
    return (reader.conditions(among), conditions, reader.conditions(unless), graded)
  }

  func sentences(
    _ title: ValueReader?, _ message: ValueReader?, _ why: ValueReader?, _ fix: ValueReader?,
    _ when: [Condition]
  ) -> (title: Sentence, message: MessageTemplate, why: Sentence, fix: Sentence)? {
    let reader = MessageReader(facts: facts, mentioning: when.first(where: \.isSearch))
    let title = title.flatMap(reader.fixedSentence)
    let message = message.flatMap(reader.message)
    let why = why.flatMap(reader.fixedSentence)
    let fix = fix.flatMap(reader.fixedSentence)
    guard let title, let message, let why, let fix else { return nil }
    return (title, message, why, fix)
  }

  /// The examples, read at once unless they are known to be right, then when they are asked for.
  func examples(_ value: ValueReader) -> (@Sendable () -> Examples)? {
    let about = about
    if value.report.isTrusted {
      let node = value.node
      return {
        let shape = Shape<Examples>.examples(about: about)
        return shape.read(ValueReader.trusted(node)) ?? Examples(bad: [], good: [])
      }
    }
    guard let examples = Shape<Examples>.examples(about: about).read(value) else { return nil }
    return { examples }
  }

  /// The sources, likewise.
  func sources(_ value: ValueReader?) -> @Sendable () -> [Rule.Source] {
    guard let value else { return { [] } }
    if value.report.isTrusted {
      let node = value.node
      return { RuleKeys.sourceList.read(ValueReader.trusted(node)) ?? [] }
    }
    let sources = RuleKeys.sourceList.read(value) ?? []
    return { sources }
  }
}

extension Shape where Value == Rule.Limits {
  /// `limits: { measure: questions, good: 8, poor: 25 }`.
  static func limits(_ facts: FactFinder?) -> Shape {
    .record(
      Sentence("a graded loss"),
      .required(
        "measure", .measure(facts), Sentence("The fact that is graded"),
        hint: Sentence("name the fact that is graded")),
      .required(
        "good", .number(.ofFacts), Sentence("Nothing is lost up to here"),
        hint: Sentence("the measure up to which nothing is lost")),
      .required(
        "poor", .number(.ofFacts), Sentence("Everything is lost from here"),
        hint: Sentence("the measure from which everything is lost"))
    ) { value, measure, good, poor in
      if good != poor { return Rule.Limits(measure: measure, good: good, poor: poor) }
      value.problem(
        Sentence("“good” and “poor” are the same number"),
        hint: Sentence("the loss grows from good to poor; for a single threshold use “when”"))
      return nil
    }
  }
}

extension Shape where Value == Fact {
  fileprivate static func measure(_ facts: FactFinder?) -> Shape {
    Shape(.measure) { value in
      guard let facts, let name = value.text() else { return nil }
      guard let fact = facts.fact(named: name) else {
        facts.tellUnknown(name, at: value)
        return nil
      }
      if fact.kind == .number { return fact }
      value.problem(
        Sentence("\(name.quoted) cannot be graded: it is \(fact.kind.article)"),
        hint: Sentence("a measure is a number"))
      return nil
    }
  }
}
