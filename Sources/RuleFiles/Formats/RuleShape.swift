import Auditing
import FormModel
import Words

extension Shape where Value == Rule {
  /// `heuristics/<category>/<id>.yaml`: what is wrong, why, and how to mend it.
  ///
  /// The examples of rules which are known to be right are read only when they are asked for.
  static func rule(at place: RulePath, naming known: RuleReferences) -> Shape {
    .parts(
      Sentence("a rule"), .id(place.id, of: Sentence("a rule file")), .category(place),
      RuleKeys.about, RuleKeys.among, RuleKeys.when, RuleKeys.unless, RuleKeys.limits,
      RuleKeys.severity, RuleKeys.weight, RuleKeys.certainty, RuleKeys.title, RuleKeys.message,
      RuleKeys.why, RuleKeys.fix, RuleKeys.mendedBy, RuleKeys.sources, RuleKeys.threshold,
      RuleKeys.examples,
      laws: [
        .atLeastOne(
          of: ["when", "limits"], Sentence("needs the key “when” or “limits”"),
          hint: Sentence("say what fails: when: { choices: { more than: 15 } }"))
      ]
    ) {
      map, _, _, about, among, when, unless, limits, severity, weight, certainty, title, message,
      why, fix, mendedBy, sources, threshold, examples in
      let words = SubjectWords(about: about, known: known)
      let judged = words.judgement(among ?? nil, when ?? nil, unless ?? nil, limits ?? nil)
      let sentences = words.sentences(title, message, why, fix, judged?.when ?? [])
      let tests = examples.flatMap { words.examples($0) }
      let origins = words.sources(sources ?? nil)
      checkOrigin(map, threshold ?? nil)
      guard let about, let judged, let severity, let weight, let certainty, let sentences,
        let tests
      else { return nil }
      var rule = Rule(
        id: place.id, category: place.category, about: about, among: judged.among,
        when: judged.when, unless: judged.unless, limits: judged.limits, severity: severity,
        weight: weight, certainty: certainty, title: sentences.title, message: sentences.message,
        why: sentences.why, fix: sentences.fix, sources: origins(),
        threshold: threshold ?? nil, examples: tests())
      rule.mendedBy = (mendedBy ?? nil) ?? []
      return rule
    }
  }

  /// A rule says where it comes from, or owns to its number.
  private static func checkOrigin(
    _ map: MappingReader, _ threshold: Sentence?
  ) {
    if map.value.report.isTrusted { return }
    let hasSource = map.optional("sources").map { !$0.isEmptyList } ?? map.has("sources")
    if threshold?.isHouseValue == true || hasSource { return }
    map.value.problem(
      Sentence("a rule needs at least one source"),
      hint: Sentence("write sources: [ { name: … } ], or own to it: threshold: house value"))
  }
}

extension Key where Value == Rule.Category {
  /// The file says again what its folder says.
  fileprivate static func category(_ place: RulePath) -> Key {
    let right = place.category.rawValue
    return .required(
      "category",
      .word(Rule.Category.self, Sentence("a category")).checked { category, value in
        if category != place.category { tell(category, at: value, isNot: right) }
        return category
      },
      Sentence("What it is about; the folder's name"),
      hint: Sentence("write category: \(right)"))
  }

  private static func tell(_ category: Rule.Category, at value: ValueReader, isNot right: String) {
    value.problem(
      Sentence("the category \(category.rawValue.quoted) is not the folder of the file"),
      hint: Sentence("write category: \(right), or move the file to \(category.rawValue)/"))
  }
}
