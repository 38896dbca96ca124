package import Auditing
import Escaping
package import FormModel
import Report

/// Tells what every fact is on every subject of a journey, so that a rule author sees what can be
/// written.
package enum FactSheet {
  /// The facts of one kind of subject, or of all kinds; values are written as rule files write them.
  package static func text(
    _ context: AuditContext, about kind: SubjectKind?, _ style: ReportStyle
  ) -> String {
    let sheet = TextSheet(style)
    let title = SubjectTitle(context: context, sheet: sheet)
    let subjects = subjects(context, kind)
    if subjects.isEmpty { return nothing(kind, RuleWords(language: style.language)) }
    let lines = subjects.flatMap { subject in
      ["", sheet.painted(sheet.line([title.text(of: subject)]), .bold)]
        + TextTable(rows: rows(subject, style.language)).lines(on: sheet)
    }
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  /// The same as one JSON array, an object for each subject.
  package static func json(
    _ context: AuditContext, about kind: SubjectKind?, in language: Language
  ) -> String {
    JSONTexts.text(subjects(context, kind).map { SubjectEntry($0, language) })
  }

  private static func nothing(_ kind: SubjectKind?, _ words: RuleWords) -> String {
    (kind.map { words.say("Nothing of this kind here: \(words.subject($0))") }
      ?? words.say("Nothing of this kind here")) + "\n"
  }

  private static func subjects(_ context: AuditContext, _ kind: SubjectKind?) -> [Subject] {
    (kind.map { [$0] } ?? SubjectKind.allCases).flatMap(context.subjects)
  }

  /// Characters of one value.
  private static let longestValue = 300

  private static func rows(
    _ subject: Subject, _ language: Language
  ) -> [(cells: [String], rest: String)] {
    (FactTable.facts[subject.kind] ?? []).map { fact in
      let value = written(fact.observe(subject), fact.kind, language)
      return ([fact.name], TerminalText.safe(value, limit: longestValue))
    }
  }

  /// As a rule file writes it, in all languages; a free text is in quotation marks.
  private static func written(
    _ value: FactValue, _ kind: FactKind, _ language: Language
  ) -> String {
    switch value {
    case .number(let number): written(number)
    case .words(let text): kind == .words ? "\"\(text)\"" : text
    case .flag(let isSo): isSo ? "yes" : "no"
    case .none: "none"
    case .undecided(let reason):
      language.say("cannot be told: \(reason)")
    }
  }

  /// With a point and at most four decimals.
  private static func written(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
