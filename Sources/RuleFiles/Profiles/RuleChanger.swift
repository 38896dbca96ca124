import Auditing
import FormModel
import Words

/// Applies what a profile or a team changes in rules: `select-many-options: { weight: 2 }`.
struct RuleChanger {
  let known: RuleReferences

  /// Applies a map of changes by rule id, and tells what is wrong with them.
  func apply(_ value: ValueReader, to selection: inout RuleSelection) {
    for entry in Shape.changes.read(value) ?? [] {
      let id = entry.key.word ?? ""
      guard selection.rules[id] != nil else {
        _ = Shape<String>.rule(among: Set(selection.rules.keys)).read(entry.key)
        continue
      }
      // Each change begins with what the ones before made of the rule.
      for change in entry.value ?? [] {
        guard let rule = selection.rules[id] else { continue }
        apply(change, to: rule, in: &selection)
      }
    }
  }

  private func apply(
    _ change: WrittenChange, to rule: Rule, in selection: inout RuleSelection
  ) {
    let changed = changed(rule, by: change)
    if let only = change.only {
      var whole = rule
      whole.changes.append(Rule.Change(scope: only, rule: changed))
      selection.change(whole)
      return
    }
    selection.change(changed)
    if change.on { selection.switchOn(rule.id) }
    if change.off { selection.switchOff(rule.id, reason: change.reason ?? "") }
  }

  private func changed(_ rule: Rule, by change: WrittenChange) -> Rule {
    var changed = rule
    if let weight = change.weight { changed.weight = weight }
    if let severity = change.severity { changed.severity = severity }
    if let certainty = change.certainty { changed.certainty = certainty }
    words(change, &changed)
    limits(change, &changed)
    for (key, value) in change.conditions { condition(key, value, &changed) }
    return changed
  }

  private func words(_ change: WrittenChange, _ rule: inout Rule) {
    let reader = MessageReader(
      facts: FactFinder(about: rule.about), mentioning: rule.when.first(where: \.isSearch))
    if let title = change.title.flatMap(reader.fixedSentence) { rule.title = title }
    if let message = change.message.flatMap(reader.message) { rule.message = message }
    if let why = change.why.flatMap(reader.fixedSentence) { rule.why = why }
    if let fix = change.fix.flatMap(reader.fixedSentence) { rule.fix = fix }
    if let threshold = change.threshold { rule.threshold = threshold }
  }

  private func limits(_ change: WrittenChange, _ rule: inout Rule) {
    guard let value = change.poor ?? change.good else { return }
    guard let limits = rule.limits else {
      value.problem(Sentence("the rule \(rule.id.quoted) has no limits"), hint: advice(rule))
      return
    }
    var changed = limits
    if let good = change.good?.number(.ofFacts) { changed.good = good }
    if let poor = change.poor?.number(.ofFacts) { changed.poor = poor }
    if (changed.poor - changed.good) * (limits.poor - limits.good) > 0 {
      rule.limits = changed
      return
    }
    let (good, poor) = (changed.good, changed.poor)
    value.problem(
      limits.poor > limits.good
        ? Sentence("“poor” must be more than “good”: they would be \(poor) and \(good)")
        : Sentence("“poor” must be less than “good”: they would be \(poor) and \(good)"),
      hint: Sentence(
        "change limits.good and limits.poor together; this rule is about \(limits.measure.name.quoted)"
      ))
  }

  /// `when.choices.more than: 20` changes the number of a comparison that the rule has.
  private func condition(_ key: ValueReader, _ value: ValueReader, _ rule: inout Rule) {
    let path = key.word ?? ""
    let place = rule.when.firstIndex { $0.changeKey == path }
    guard let place, let name = rule.when[place].comparison.name else {
      let written = String(path.dropFirst(Shape.whenPrefix.count))
      key.problem(
        Sentence("the rule \(rule.id.quoted) has no condition \(written.quoted)"),
        hint: DidYouMean.hint(for: path, among: changeable(rule), otherwise: advice(rule)))
      return
    }
    let fact = rule.when[place].fact
    let reader = ComparisonReader(fact: fact, known: known)
    if let comparison = reader.comparison(name, value) {
      rule.when[place] = Condition(fact: fact, comparison: comparison)
    }
  }

  private func changeable(_ rule: Rule) -> [String] {
    (rule.limits == nil ? [] : ["limits.good", "limits.poor"])
      + rule.when.compactMap(\.changeKey)
  }

  private func advice(_ rule: Rule) -> Sentence {
    let known = changeable(rule)
    return known.isEmpty
      ? Sentence("it has no threshold; its weight, severity, certainty and words can be changed")
      : Sentence("what can be changed is: \(known.listed)")
  }
}

extension Condition {
  /// What changes it in settings: `when.choices.more than`; nil for a plain value.
  fileprivate var changeKey: String? {
    comparison.name.map { "\(Shape.whenPrefix)\(fact.name).\($0.rawValue)" }
  }
}

extension Comparison {
  /// The word of the comparison in rule files; nil for a plain value.
  fileprivate var name: ComparisonName? {
    switch self {
    case .moreThan: .moreThan
    case .atLeast: .atLeast
    case .lessThan: .lessThan
    case .atMost: .atMost
    case .not: .not
    case .anyOf: .anyOf
    case .mentions(let sought): sought.isWhole ? .anyOf : .mentions
    case .equals, .some: nil
    }
  }
}
