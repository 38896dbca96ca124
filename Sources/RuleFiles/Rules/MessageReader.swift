import Auditing
import FormModel
import Words

/// Reads the sentences of a rule, and checks the facts that they name in braces.
struct MessageReader {
  /// nil when nobody knows what the rule is about.
  let facts: FactFinder?
  /// The condition of `when` that looks for phrases, if there is one.
  let mentioning: Condition?

  /// The message of a finding, in which `{fact}` is replaced by what was observed.
  func message(_ value: ValueReader) -> MessageTemplate? {
    if value.report.isTrusted { return trusted(PlacedTexts.trusted(value)) }
    guard let texts = PlacedTexts.shape.read(value) else { return nil }
    let named = texts.all.compactMap(placeholders)
    guard named.count == texts.all.count, let facts else { return nil }
    let known = zip(named, texts.all).filter { checkFacts($0, $1.value, facts) }
    guard known.count == named.count else { return nil }
    tellMissing(named, in: texts)
    return MessageTemplate(
      text: texts.sentence, facts: named[0].compactMap(facts.fact), mentioning: mentioning)
  }

  private func trusted(_ text: Sentence) -> MessageTemplate? {
    guard let facts else { return nil }
    let names = MessageTemplate.placeholders(in: text.text(in: .english))
    return MessageTemplate(
      text: text, facts: names.compactMap(facts.fact), mentioning: mentioning)
  }

  /// A sentence which is shown as it is: a fact in braces would stay in braces.
  func fixedSentence(_ value: ValueReader) -> Sentence? {
    if value.report.isTrusted { return PlacedTexts.trusted(value) }
    guard let texts = PlacedTexts.shape.read(value) else { return nil }
    for placed in texts.all {
      for name in MessageTemplate.placeholders(in: placed.text)
      where facts?.fact(named: name) != nil {
        placed.value.problem(
          Sentence("\("{\(name)}".quoted) is shown as it is in this sentence"),
          hint: Sentence("only “message” can name facts"))
      }
    }
    return texts.sentence
  }

  /// The names in braces; nil when a brace is not closed.
  private func placeholders(_ placed: PlacedText) -> [String]? {
    let names = MessageTemplate.placeholders(in: placed.text)
    let opened = placed.text.count { $0 == "{" }
    let closed = placed.text.count { $0 == "}" }
    guard opened == closed, opened == names.count, names.allSatisfy({ !$0.contains("{") }) else {
      placed.value.problem(
        Sentence("a brace is not closed, or not opened"),
        hint: Sentence("write the name of a fact in braces: {wording}"))
      return nil
    }
    return names
  }

  /// Whether all names are facts; those which are not are told.
  private func checkFacts(_ names: [String], _ value: ValueReader, _ facts: FactFinder) -> Bool {
    let unknown = names.filter { facts.fact(named: $0) == nil }
    let wrong = unknown.filter { name in
      guard let placeholder = Mentions.Placeholder(rawValue: name) else {
        facts.tellUnknown(name, at: value)
        return true
      }
      return !check(placeholder, value)
    }
    return wrong.isEmpty
  }

  /// Whether the rule looks for phrases, in a dictionary which says what the placeholder tells.
  private func check(_ placeholder: Mentions.Placeholder, _ value: ValueReader) -> Bool {
    let name = "{\(placeholder.rawValue)}".quoted
    guard case .mentions(let sought)? = mentioning?.comparison else {
      value.problem(
        Sentence("\(name) tells what “mentions” found, and “when” looks for nothing"),
        hint: Sentence("write when: { <fact>: { mentions: … } }, or remove the placeholder"))
      return false
    }
    switch placeholder {
    case .mentioned: return true
    case .reason:
      if sought.dictionary != nil { return true }
      value.problem(
        Sentence("\(name) tells the reason of a dictionary, and “mentions” is a list of phrases"),
        hint: Sentence("write mentions: { dictionary: … }"))
    case .instead:
      if sought.dictionary?.entries.allSatisfy({ $0.instead != nil }) == true { return true }
      value.problem(
        Sentence("\(name) tells what to write instead, and some phrases do not say it"),
        hint: Sentence("use a dictionary in which every entry has the key “instead”"))
    }
    return false
  }

  private func tellMissing(_ named: [[String]], in texts: PlacedTexts) {
    let all = Set(named.joined())
    for (names, placed) in zip(named, texts.all) {
      for name in all.subtracting(names).sorted() {
        placed.value.problem(
          Sentence(
            "the message in \(quoted: placed.value.key) does not name \("{\(name)}".quoted)"),
          hint: Sentence("every language must tell the same facts"))
      }
    }
  }
}
