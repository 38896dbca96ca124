package import Auditing
package import FormModel
import Report

/// Lists the facts that rules can use, by subject, for people and for programs.
package enum FactList {
  /// All facts; or those that a rule about one kind of subject can use, its own first.
  package static func text(about kind: SubjectKind?, _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    let words = RuleWords(language: style.language)
    let groups = groups(about: kind)
    var lines: [String] = []
    for (subject, facts) in groups {
      let count = style.language.say("\(facts.count, "fact", "facts")")
      lines += sheet.heading("\(words.name(subject)) · \(count)")
      lines += TextTable(rows: facts.map { row($0, words) }).lines(on: sheet)
    }
    return (lines.dropFirst() + [""] + sheet.paragraph(ending(kind, words)))
      .joined(separator: "\n") + "\n"
  }

  /// The facts as one JSON array.
  package static func json(about kind: SubjectKind?, in language: Language) -> String {
    JSONTexts.text(groups(about: kind).flatMap(\.facts).map { FactEntry($0, language) })
  }

  /// The narrowest subject first when there is one: what a rule about it uses most.
  private static func groups(
    about kind: SubjectKind?
  ) -> [(subject: SubjectKind, facts: [Fact])] {
    guard let kind else {
      return SubjectKind.allCases.map { ($0, FactTable.facts[$0] ?? []) }
    }
    let visible = FactTable.visible(about: kind)
    return SubjectKind.allCases.reversed().compactMap { subject in
      let facts = (FactTable.facts[subject] ?? []).filter { visible[$0.name]?.about == subject }
      return facts.isEmpty ? nil : (subject, facts)
    }
  }

  private static func row(_ fact: Fact, _ words: RuleWords) -> (cells: [String], rest: String) {
    var meaning = fact.meaning.text(in: words.language)
    if case .oneOf(let choices) = fact.kind {
      meaning = words.say("\(meaning): \(choices.joined(separator: ", "))")
    }
    return ([fact.name, words.shortKind(fact.kind)], meaning)
  }

  private static func ending(_ kind: SubjectKind?, _ words: RuleWords) -> String {
    guard let kind else {
      return words.say(
        "A rule uses the facts of its subject and of the wider ones around it. What they are on a page: formaudit facts PAGE"
      )
    }
    return words.say("A rule about \(words.one(kind)) can use all of these.")
  }
}

/// What JSON says of one fact.
private struct FactEntry: Encodable {
  let subject, name, kind, meaning: String
  /// The words that the fact can be, when they are a closed list.
  @OrNull var words: [String]?

  init(_ fact: Fact, _ language: Language) {
    subject = fact.about.rawValue
    name = fact.name
    kind = RuleWords(language: .english).shortKind(fact.kind)
    meaning = fact.meaning.text(in: language)
    if case .oneOf(let choices) = fact.kind { words = choices } else { words = nil }
  }
}
