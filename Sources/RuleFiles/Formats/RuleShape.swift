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
      .required(
        "about", .word(SubjectKind.self, Sentence("a subject")),
        Sentence("The subject that it judges"),
        hint: Sentence("say which subject the rule judges")),
      .optional(
        "among", .facts, Sentence("Which subjects the rule is about: all of these hold")),
      .optional(
        "when", .facts, Sentence("What fails: all of these hold")),
      .optional(
        "unless", .facts, Sentence("What is excused: one of these is enough")),
      .optional(
        "limits", Shape<Rule.Limits>.limits(nil).later,
        Sentence("A graded loss: nothing up to good, everything from poor")),
      .required(
        "severity", .word(Severity.self, Sentence("a severity")),
        Sentence("How much a finding hinders people"),
        hint: Sentence("say how much a finding hinders people")
      ),
      .required(
        "weight", .number(.weight), Sentence("The points of its category that it can take"),
        hint: Sentence("say how many points of its category the rule can take")),
      .required(
        "certainty", .word(Certainty.self, Sentence("a certainty")),
        Sentence("How sure a finding is; review costs no points"),
        hint: Sentence("say how sure a finding is")),
      .required(
        "title", .sentence, Sentence("The defect in a few words"),
        hint: Sentence("name the defect in a few words")),
      .required(
        "message", .sentence, Sentence("What was observed; facts in braces"),
        hint: Sentence("tell what was observed, such as “{choices} choices”")),
      .required(
        "why", .sentence, Sentence("What it costs people"),
        hint: Sentence("tell what it costs people")),
      .required("fix", .sentence, Sentence("What to do"), hint: Sentence("tell what to do")),
      .optional(
        "mended by", .list(of: .word(of: Rule.edits, Sentence("an edit"))),
        Sentence("The edits of a question that mend it; what they save is told")),
      .optional(
        "sources",
        sourcesOfRule,
        Sentence("Where the rule comes from")),
      .optional(
        "threshold", .threshold, Sentence("Who set the number; house value when nobody did")),
      .required(
        "examples", Shape<Examples>.examples(about: nil).later, Sentence("The pages that test it"),
        hint: Sentence("a rule is tested by its examples: { bad: […], good: […] }")),
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
      checkOrigin(map, threshold ?? nil)
      guard let about, let judged, let severity, let weight, let certainty, let sentences,
        let tests
      else { return nil }
      var rule = Rule(
        id: place.id, category: place.category, about: about, among: judged.among,
        when: judged.when, unless: judged.unless, limits: judged.limits, severity: severity,
        weight: weight, certainty: certainty, title: sentences.title, message: sentences.message,
        why: sentences.why, fix: sentences.fix, sources: (sources ?? nil) ?? [],
        threshold: threshold ?? nil, examples: tests())
      rule.mendedBy = (mendedBy ?? nil) ?? []
      return rule
    }
  }

  /// A rule says where it comes from, or owns to its number.
  private static func checkOrigin(
    _ map: MappingReader, _ threshold: Sentence?
  ) {
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
        if category != place.category {
          value.problem(
            Sentence("the category \(category.rawValue.quoted) is not the folder of the file"),
            hint: Sentence("write category: \(right), or move the file to \(category.rawValue)/"))
        }
        return category
      },
      Sentence("What it is about; the folder's name"),
      hint: Sentence("write category: \(right)"))
  }
}

extension Shape where Value == ValueReader {
  /// Facts held against values, read once the subject is known.
  static var facts: Shape { Shape(.conditions) { $0 } }

  /// A sentence in two languages, which may name facts.
  static var sentence: Shape { Shape<Sentence>.translated.later }
}

/// Made once, since every rule has some.
private let sourcesOfRule = Shape<[Rule.Source]>.list(
  of: .source, canBeEmpty: true, hint: Sentence("write “- name: …” lines under it"))

extension Shape where Value == Rule.Source {
  fileprivate static var source: Shape {
    .record(
      Sentence("a source"),
      .required("name", .text, Sentence("Who said it"), hint: Sentence("name who said it")),
      .optional("says", .textOrTranslated, Sentence("What")),
      .optional("url", .address(Sentence("begin it with https://")), Sentence("Where"))
    ) { Rule.Source(name: $1, says: $2, url: $3) }
  }
}
