import Auditing
import FormModel

/// Reads one rule file, and finds everything that is wrong with it.
struct RuleReader {
  let path: RulePath
  /// The ids that a purpose can have; nil when the purposes could not be read.
  let purposes: Set<String>?
  /// The dictionaries by id; nil when one of them could not be read.
  let dictionaries: [String: RuleDictionary]?
  /// Whether the examples are read at once; those of the built-in rules are known to be right.
  var checksExamples = true

  static let keys = [
    "id", "category", "about", "among", "when", "unless", "limits", "severity", "weight",
    "certainty", "title", "message", "why", "fix", "sources", "threshold", "examples",
  ]

  /// nil when there is a problem, which is then told.
  func rule(_ file: ValueReader) -> Rule? {
    guard let map = file.map("a rule", keys: Self.keys) else { return nil }
    checkPlace(map)
    let about: SubjectKind? = map.required("about", hint: "say which subject the rule judges")?
      .choice("a subject")
    let facts = about.map(FactFinder.init)
    let judged = facts.map { judgement(map, $0) }
    let cost = cost(map)
    let search = judged?.when.first(where: \.isSearch)
    let words = words(map, MessageReader(facts: facts, mentioning: search))
    let origin = origin(map)
    let examples = examples(map, ExamplesReader(about: about))
    guard let about, let judged, let cost, let words, let examples else { return nil }
    return Rule(
      id: path.id, category: path.category, about: about, among: judged.among, when: judged.when,
      unless: judged.unless, limits: judged.limits, severity: cost.severity, weight: cost.weight,
      certainty: cost.certainty, title: words.title, message: words.message, why: words.why,
      fix: words.fix, sources: origin.sources, threshold: origin.threshold,
      examples: examples())
  }

  private func examples(
    _ map: MappingReader, _ reader: ExamplesReader
  ) -> (@Sendable () -> Examples)? {
    let hint = "a rule is tested by its examples: { bad: […], good: […] }"
    guard let value = map.required("examples", hint: hint) else { return nil }
    let node = value.node
    if !checksExamples { return { reader.examples(node) } }
    guard let examples = reader.examples(value) else { return nil }
    return { examples }
  }

  /// The file says again what its path says: a copied file whose id was not changed is found.
  private func checkPlace(_ map: MappingReader) {
    if let id = map.required("id", hint: "write id: \(path.id)"), let text = id.text(),
      text != path.id
    {
      id.problem(
        "the id \(text.quoted) is not the name of the file",
        hint: "write id: \(path.id), or rename the file \(text).yaml")
    }
    let category: Rule.Category? = map.required(
      "category", hint: "write category: \(path.category.rawValue)")?
      .choice("a category")
    if let category, category != path.category {
      map.optional("category")?.problem(
        "the category \(category.rawValue.quoted) is not the folder of the file",
        hint: "write category: \(path.category.rawValue), or move the file to \(category.rawValue)/"
      )
    }
  }

  private func judgement(_ map: MappingReader, _ facts: FactFinder) -> (
    among: [Condition], when: [Condition], unless: [Condition], limits: Rule.Limits?
  ) {
    let reader = ConditionReader(
      facts: facts, purposes: purposes, dictionaries: dictionaries)
    let when = reader.conditions(map.optional("when"))
    let limits = map.optional("limits").flatMap { LimitsReader(facts: facts).limits($0) }
    if let limits, when.contains(where: { $0.fact.name == limits.measure.name }) {
      map.optional("limits")?.problem(
        "\(limits.measure.name.quoted) is graded by “limits” and compared by “when”",
        hint: "keep only one of them")
    }
    if !map.has("when"), !map.has("limits") {
      map.value.problem(
        "a rule needs the key “when” or “limits”",
        hint: "say what fails: when: { choices: { more than: 15 } }")
    }
    return (
      reader.conditions(map.optional("among")), when, reader.conditions(map.optional("unless")),
      limits
    )
  }

  private func cost(_ map: MappingReader) -> (
    severity: Rule.Severity, weight: Double, certainty: Rule.Certainty
  )? {
    let severity: Rule.Severity? = map.required(
      "severity", hint: "say how much a finding hinders people")?
      .choice("a severity")
    let weight = map.required(
      "weight", hint: "say how many points of its category the rule can take")?
      .number(.weight)
    let certainty: Rule.Certainty? = map.required("certainty", hint: "say how sure a finding is")?
      .choice("a certainty")
    guard let severity, let weight, let certainty else { return nil }
    return (severity, weight, certainty)
  }

  private func words(_ map: MappingReader, _ reader: MessageReader) -> (
    title: Bilingual, message: MessageTemplate, why: Bilingual, fix: Bilingual
  )? {
    let title = map.required("title", hint: "name the defect in a few words")
      .flatMap(reader.fixedSentence)
    let message = map.required(
      "message", hint: "tell what was observed, such as “{choices} choices”"
    )
    .flatMap(reader.message)
    let why = map.required("why", hint: "tell what it costs people").flatMap(reader.fixedSentence)
    let fix = map.required("fix", hint: "tell what to do").flatMap(reader.fixedSentence)
    guard let title, let message, let why, let fix else { return nil }
    return (title, message, why, fix)
  }

  private func origin(_ map: MappingReader) -> (sources: [Rule.Source], threshold: Bilingual?) {
    let threshold = map.optional("threshold")?.textOrBilingual()
    let sources = map.optional("sources").map(SourcesReader.sources) ?? []
    let isOurs = threshold?.english.lowercased().contains("house value") ?? false
    if !isOurs, !map.has("sources") || isEmptyList(map.optional("sources")) {
      map.value.problem(
        "a rule needs at least one source",
        hint: "write sources: [ { name: … } ], or own to it: threshold: house value")
    }
    return (sources, threshold)
  }

  private func isEmptyList(_ value: ValueReader?) -> Bool {
    if case .list(let items) = value?.node.content { items.isEmpty } else { false }
  }
}
