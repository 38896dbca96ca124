import Auditing
import Words
import YAML

/// Reads what a fact is held against: a value, `none`, `some`, or a map of comparisons.
struct ComparisonReader {
  let fact: Fact
  let known: RuleReferences

  /// Several comparisons in one map must all hold.
  func comparisons(_ value: ValueReader) -> [Comparison] {
    switch value.node.content {
    case .scalar: plain(value).map { [$0] } ?? []
    case .map: named(value)
    case .list: refuseList(value)
    }
  }

  private func plain(_ value: ValueReader) -> Comparison? {
    if value.word == "some", fact.kind.canBeNothing { return .some }
    if value.word == "some", fact.kind.listsNone { return .not(.words("none")) }
    return factValue(value).map(Comparison.equals)
  }

  private func named(_ value: ValueReader) -> [Comparison] {
    let entries = value.entries() ?? []
    if entries.isEmpty {
      value.problem(Sentence("\(value.name) is held against nothing"), hint: advice)
    }
    return entries.compactMap { key, value in
      guard let name = name(key) else { return nil }
      return comparison(name, value)
    }
  }

  private func refuseList(_ value: ValueReader) -> [Comparison] {
    value.problem(
      Sentence("\(value.name) cannot be held against a list"),
      hint: fact.kind.comparisons.contains(.anyOf) ? Sentence("write \("{ any of: […] }")") : advice
    )
    return []
  }

  /// The comparison that a key names, if it fits the kind of the fact.
  private func name(_ key: ValueReader) -> ComparisonName? {
    let word = key.word ?? ""
    guard let name = ComparisonName(rawValue: word) else {
      key.problem(
        Sentence("\(word.quoted) is not a comparison"),
        hint: DidYouMean.hint(
          for: word, among: fact.kind.comparisons.map(\.rawValue), otherwise: advice))
      return nil
    }
    guard fact.kind.comparisons.contains(name) else {
      key.problem(
        Sentence(
          "\(word.quoted) cannot be used on \(fact.name.quoted), which is \(fact.kind.article)"),
        hint: advice)
      return nil
    }
    return name
  }

  /// The comparison of this name with a value.
  func comparison(_ name: ComparisonName, _ value: ValueReader) -> Comparison? {
    switch name {
    case .moreThan: value.number(.ofFacts).map(Comparison.moreThan)
    case .atLeast: value.number(.ofFacts).map(Comparison.atLeast)
    case .lessThan: value.number(.ofFacts).map(Comparison.lessThan)
    case .atMost: value.number(.ofFacts).map(Comparison.atMost)
    case .not: factValue(value).map(Comparison.not)
    case .anyOf: anyOf(value)
    case .mentions: sought(value).map(Comparison.mentions)
    }
  }

  /// A list of phrases, or `{ dictionary: id }`.
  private func sought(_ value: ValueReader) -> SoughtPhrases? {
    guard case .map = value.node.content else { return value.phrases().map { SoughtPhrases($0) } }
    return dictionary(value).map { SoughtPhrases($0) }
  }

  private func dictionary(_ value: ValueReader) -> RuleDictionary? {
    guard let dictionaries = known.dictionaries,
      let place = Shape.soughtDictionary.read(value)
    else { return nil }
    if place.report.isTrusted { return place.word.flatMap { dictionaries[$0] } }
    let ids = dictionaries.keys.sorted()
    let id = Shape<String>.id(
      of: Sentence("dictionary"), among: ids,
      otherwise: ids.isEmpty
        ? Sentence("dictionaries are put in \(RuleDictionary.folder)/<id>.yaml")
        : Sentence("the dictionaries are: \(ids.listed)"))
    return id.read(place).flatMap { dictionaries[$0] }
  }

  /// A list of values; for words also `{ dictionary: id }`, of which the whole text is a phrase.
  private func anyOf(_ value: ValueReader) -> Comparison? {
    if case .map = value.node.content, fact.kind == .words {
      return dictionary(value).map { .mentions(SoughtPhrases($0, isWhole: true)) }
    }
    guard let items = value.list() else { return nil }
    if items.isEmpty {
      value.problem(Sentence("\(value.name) is empty"), hint: Sentence("write at least one value"))
    }
    return .anyOf(items.compactMap(factValue))
  }

  /// One value that the fact can have.
  private func factValue(_ value: ValueReader) -> FactValue? {
    if value.word == "none", fact.kind.canBeNothing { return FactValue.none }
    switch fact.kind {
    case .number: return value.number(.ofFacts, hint: advice).map(FactValue.number)
    case .yesOrNo: return value.yesOrNo().map(FactValue.flag)
    case .words: return value.text().map(FactValue.words)
    case .oneOf(let words):
      return value.oneOf(words, Sentence("a value of \(fact.name.quoted)")).map(FactValue.words)
    case .purpose: return purpose(value).map(FactValue.words)
    }
  }

  private func purpose(_ value: ValueReader) -> String? {
    guard let id = value.text() else { return nil }
    guard let purposes = known.purposes, !purposes.contains(id) else { return id }
    value.problem(
      Sentence("\(id.quoted) is not a purpose"),
      hint: DidYouMean.hint(
        for: id, among: purposes, otherwise: Sentence("the purposes are the keys of purposes.yaml"))
    )
    return nil
  }

  /// What can be written after the fact.
  private var advice: Sentence {
    Sentence("after \(fact.name.quoted) write \(fact.kind.accepted)")
  }
}

extension Shape where Value == ValueReader {
  /// `{ dictionary: id }`: where the id is written.
  static var soughtDictionary: Shape {
    .record(
      Sentence("what is looked for"),
      .required(
        "dictionary", Shape<String>.text(as: .identifier).later, Sentence("The id of a dictionary"),
        hint: Sentence("write { dictionary: … }, or a list of phrases"))
    ) { _, id in id }
  }
}
