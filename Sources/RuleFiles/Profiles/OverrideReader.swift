import Auditing
import FormModel

/// Reads what a profile or a team changes in rules: `select-many-options: { weight: 2 }`.
struct OverrideReader {
  let purposes: Set<String>?
  let dictionaries: [String: RuleDictionary]?

  static let keys = [
    "off", "on", "reason", "weight", "severity", "certainty", "title", "message", "why", "fix",
    "limits.good", "limits.poor", "threshold", "only",
  ]

  /// Applies a map of changes by rule id, and tells what is wrong with them.
  func apply(_ value: ValueReader, to selection: inout RuleSelection) {
    for (key, value) in value.entries() ?? [] {
      let id = key.word ?? ""
      guard let rule = selection.rules[id] else {
        key.problem(
          "there is no rule \(id.quoted)",
          hint: DidYouMean.hint(
            for: id, among: selection.rules.keys, otherwise: "see them with: formaudit rules list"))
        continue
      }
      guard case .list(let items) = value.node.content else {
        apply(value, to: rule, in: &selection)
        continue
      }
      // Several changes of one rule: each begins with what the ones before made of it.
      for item in items {
        let changed = selection.rules[id] ?? rule
        apply(value.inner(item, named: value.name), to: changed, in: &selection)
      }
    }
  }

  private func apply(_ value: ValueReader, to rule: Rule, in selection: inout RuleSelection) {
    guard let entries = value.entries(hint: "write { weight: 2 }, or { off: true, reason: … }")
    else { return }
    if entries.isEmpty { value.problem("\(value.name) changes nothing", hint: "remove it") }
    let isCondition = { (key: ValueReader) in key.word?.hasPrefix(Self.whenPrefix) == true }
    let map = MappingReader(
      value: value, entries: entries.filter { !isCondition($0.key) }, what: "a change of a rule",
      keys: Self.keys)
    var changed = rule
    costs(map, &changed)
    words(map, &changed)
    limits(map, &changed)
    for (key, value) in entries where isCondition(key) { condition(key, value, &changed) }
    if let only = map.optional("only") {
      changeInPart(only, of: rule, changed, map, &selection)
      return
    }
    selection.change(changed)
    if map.optional("on")?.yesOrNo() == true { selection.switchOn(rule.id) }
    if map.optional("off")?.yesOrNo() == true {
      let reason = map.required("reason", hint: "say why the rule is switched off: reason: …")
      selection.switchOff(rule.id, reason: reason?.text() ?? "")
    }
  }

  /// A change for some pages, forms or questions. What is one for the whole rule cannot differ there.
  private func changeInPart(
    _ only: ValueReader, of rule: Rule, _ changed: Rule, _ map: MappingReader,
    _ selection: inout RuleSelection
  ) {
    for key in ["weight", "certainty", "on"] {
      map.optional(key)?.problem(
        "\(key.quoted) is one for the whole rule", hint: "write it without “only”")
    }
    map.optional("off")?.problem(
      "a rule is switched off for everything",
      hint: "for a part of it, write it under suppressions:")
    guard let scope = ScopeReader().scope(only) else { return }
    var whole = rule
    whole.changes.append(Rule.Change(scope: scope, rule: changed))
    selection.change(whole)
  }

  private func costs(_ map: MappingReader, _ rule: inout Rule) {
    if let weight = map.optional("weight")?.number(.weight) { rule.weight = weight }
    if let severity: Rule.Severity = map.optional("severity")?.choice("a severity") {
      rule.severity = severity
    }
    if let certainty: Rule.Certainty = map.optional("certainty")?.choice("a certainty") {
      rule.certainty = certainty
    }
  }

  private func words(_ map: MappingReader, _ rule: inout Rule) {
    let reader = MessageReader(
      facts: FactFinder(about: rule.about), mentioning: rule.when.first(where: \.isSearch))
    if let title = map.optional("title").flatMap(reader.fixedSentence) { rule.title = title }
    if let message = map.optional("message").flatMap(reader.message) { rule.message = message }
    if let why = map.optional("why").flatMap(reader.fixedSentence) { rule.why = why }
    if let fix = map.optional("fix").flatMap(reader.fixedSentence) { rule.fix = fix }
    if let threshold = map.optional("threshold")?.textOrBilingual() { rule.threshold = threshold }
  }

  private func limits(_ map: MappingReader, _ rule: inout Rule) {
    let good = map.optional("limits.good")
    let poor = map.optional("limits.poor")
    guard let value = good ?? poor else { return }
    guard var limits = rule.limits else {
      value.problem("the rule \(rule.id.quoted) has no limits", hint: advice(rule))
      return
    }
    if let good = good?.number(.ofFacts) { limits.good = good }
    if let poor = poor?.number(.ofFacts) { limits.poor = poor }
    if limits.good == limits.poor {
      value.problem(
        "“good” and “poor” would be the same number", hint: "the loss grows from good to poor")
    }
    rule.limits = limits
  }

  private static let whenPrefix = "when."

  /// `when.choices.more than: 20` changes the number of a comparison that the rule has.
  private func condition(_ key: ValueReader, _ value: ValueReader, _ rule: inout Rule) {
    let path = (key.word ?? "").dropFirst(Self.whenPrefix.count)
    let place = rule.when.firstIndex { condition in
      condition.comparison.name.map { path == "\(condition.fact.name).\($0.rawValue)" } ?? false
    }
    guard let place, let name = rule.when[place].comparison.name else {
      let known = changeable(rule)
      key.problem(
        "the rule \(rule.id.quoted) has no condition \(String(path).quoted)",
        hint: DidYouMean.hint(for: key.word ?? "", among: known, otherwise: advice(rule)))
      return
    }
    let fact = rule.when[place].fact
    let reader = ComparisonReader(fact: fact, purposes: purposes, dictionaries: dictionaries)
    if let comparison = reader.comparison(name, value) {
      rule.when[place] = Condition(fact: fact, comparison: comparison)
    }
  }

  private func changeable(_ rule: Rule) -> [String] {
    (rule.limits == nil ? [] : ["limits.good", "limits.poor"])
      + rule.when.compactMap { condition in
        condition.comparison.name.map {
          "\(Self.whenPrefix)\(condition.fact.name).\($0.rawValue)"
        }
      }
  }

  private func advice(_ rule: Rule) -> String {
    let known = changeable(rule)
    return known.isEmpty
      ? "it has no threshold; its weight, severity, certainty and words can be changed"
      : "what can be changed is: \(known.listed)"
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
