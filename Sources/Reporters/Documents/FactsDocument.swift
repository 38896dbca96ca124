package import Auditing
import FormModel

/// Writes the page of the facts: by subject, what rules can look at.
package enum FactsDocument {
  /// The page in Markdown, with the meanings in English and French.
  ///
  /// - Parameter accepted: What a rule can write after a fact of a kind.
  package static func text(accepted: (FactKind) -> String) -> String {
    let sections = SubjectKind.allCases.map { section($0, FactTable.facts[$0] ?? []) }
    return ([head, kinds(accepted)] + sections).joined(separator: "\n\n") + "\n"
  }

  private static let words = RuleWords(language: .english)

  private static let head = """
    <!-- Written by Scripts/document: edit the facts in Sources/Auditing/Facts/, not this page. -->

    # Facts

    What rules can look at. A rule uses the facts of its subject and those of the wider subjects \
    around it; where two have the same name, the narrowest counts. What they are on a page of \
    yours: `formaudit facts page.html`.
    """

  private static func kinds(_ accepted: (FactKind) -> String) -> String {
    let kinds: [FactKind] = [.number, .words, .yesOrNo, .oneOf(["…"]), .purpose]
    return """
      ## What can be written after a fact

      | Kind | Written |
      |---|---|
      \(kinds.map { MarkdownCell.row([words.shortKind($0), MarkdownCell.text(accepted($0))]) }
        .joined(separator: "\n"))

      Several comparisons in one map must all hold: `{ more than: 2, at most: 5 }`. Texts are \
      compared without accents, case and punctuation.
      """
  }

  private static func section(_ subject: SubjectKind, _ facts: [Fact]) -> String {
    let rows = facts.map { fact in
      MarkdownCell.row(
        [
          "`\(fact.name)`", kind(fact.kind),
        ] + Language.allCases.map { MarkdownCell.text(fact.meaning.text(in: $0)) })
    }
    let head = ["Fact", "Kind"] + Language.allCases.map { "Meaning (\($0.rawValue))" }
    return """
      ## \(words.name(subject))

      \(around(subject))

      \(MarkdownCell.row(head))
      \(MarkdownCell.row(head.map { _ in "---" }))
      \(rows.joined(separator: "\n"))
      """
  }

  /// Which other facts a rule about the subject can use.
  private static func around(_ subject: SubjectKind) -> String {
    let visible = FactTable.visible(about: subject).values
    let wider = SubjectKind.allCases.filter { kind in
      kind != subject && visible.contains { $0.about == kind }
    }
    let links = wider.map { "[\($0.rawValue)](#\($0.rawValue))" }.joined(separator: ", ")
    return "A rule about \(words.one(subject)) uses these facts"
      + (wider.isEmpty ? "." : ", and those of its \(links).")
  }

  private static func kind(_ kind: FactKind) -> String {
    guard case .oneOf(let choices) = kind else { return words.shortKind(kind) }
    return choices.map { "`\($0)`" }.joined(separator: ", ")
  }
}
