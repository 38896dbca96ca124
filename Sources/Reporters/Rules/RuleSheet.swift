package import Auditing
import Escaping
import FormModel

/// Tells one rule in full: what it looks at, why, how to mend it, who says so, and its examples.
package enum RuleSheet {
  package static func text(_ rule: Rule, _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    let part = RulePart(rule: rule, sheet: sheet, words: RuleWords(language: style.language))
    let lines =
      part.head + part.why + part.judgement + part.message + part.fix + part.origin + part.examples
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The parts of a rule, a few lines each.
private struct RulePart {
  let rule: Rule
  let sheet: TextSheet
  let words: RuleWords

  private var language: Language { words.language }

  var head: [String] {
    let weight = words.say("weight \(rule.weight)")
    let facts = [
      words.category(rule.category), words.severity(rule.severity), weight,
      words.certainty(rule.certainty),
    ]
    return [sheet.painted(sheet.line([rule.title.text(in: language)]), .bold)]
      + sheet.paragraph(rule.id) + sheet.paragraph(facts.joined(separator: " · "))
  }

  var why: [String] {
    sheet.heading(words.say("Why")) + sheet.paragraph(rule.why.text(in: language), indent: 2)
  }

  /// The conditions in plain words: among, when, limits, unless.
  var judgement: [String] {
    let subjects =
      rule.among.isEmpty
      ? words.say("Judges \(words.each(rule.about))")
      : words.say("Judges \(words.each(rule.about)) where")
    return sheet.heading(words.say("What fails"))
      + sheet.paragraph(subjects, indent: 2) + list(rule.among)
      + conditions(words.say("Fails when"), rule.when)
      + grade
      + conditions(
        words.say("Excused by any of these"), rule.unless)
  }

  private var grade: [String] {
    guard let limits = rule.limits else { return [] }
    return sheet.paragraph(words.say("Loses points by"), indent: 2)
      + sheet.paragraph(words.limits(limits), indent: 4, mark: "- ")
  }

  private func conditions(_ title: String, _ conditions: [Condition]) -> [String] {
    conditions.isEmpty ? [] : sheet.paragraph(title, indent: 2) + list(conditions)
  }

  private func list(_ conditions: [Condition]) -> [String] {
    conditions.flatMap { sheet.paragraph(words.condition($0), indent: 4, mark: "- ") }
  }

  var message: [String] {
    sheet.heading(words.say("What is said"))
      + sheet.paragraph(rule.message.text.text(in: language), indent: 2)
  }

  var fix: [String] {
    sheet.heading(words.say("How to mend it"))
      + sheet.paragraph(rule.fix.text(in: language), indent: 2, mark: "→ ")
  }

  /// Who set the threshold, and who says that it matters.
  var origin: [String] {
    sheet.heading(words.say("Where it comes from"))
      + sheet.paragraph(
        words.say("Threshold: \(words.threshold(rule))"), indent: 2)
      + rule.sources.flatMap { source in
        sheet.paragraph(words.source(source), indent: 2, mark: "- ")
          + (source.url.map { ["    " + TerminalText.safe($0)] } ?? [])
      }
  }

  var examples: [String] {
    let bad = rule.examples.bad.flatMap {
      example($0, words.say("Fails here:"))
    }
    let good = rule.examples.good.flatMap {
      example($0, words.say("Passes here:"))
    }
    return sheet.heading(words.say("Examples")) + (bad + good).dropFirst()
  }

  private func example(_ example: Example, _ title: String) -> [String] {
    [""] + sheet.paragraph(title, indent: 2)
      + example.written.enumerated().flatMap { index, html in
        pageTitle(example, index) + ExampleCode.lines(html, indent: 4, width: sheet.width)
      }
  }

  /// A journey names its pages.
  private func pageTitle(_ example: Example, _ index: Int) -> [String] {
    guard example.written.count > 1 else { return [] }
    if example.hasHome, index == 0 {
      return sheet.paragraph(words.say("home page"), indent: 4)
    }
    let number = example.hasHome ? index : index + 1
    return sheet.paragraph(words.say("page \(number)"), indent: 4)
  }
}

/// Code as its author wrote it, with its own margins.
private enum ExampleCode {
  /// Characters of a line: a list of 200 answers shows nothing more than its beginning.
  private static let longestLine = 240

  static func lines(_ html: String, indent: Int, width: Int) -> [String] {
    html.split(separator: "\n").flatMap { line in
      let margin = String(repeating: " ", count: indent + line.prefix { $0 == " " }.count)
      return TextWrapping.lines(
        TerminalText.safe(String(line), limit: longestLine), width: width, first: margin,
        next: margin + "  ")
    }
  }
}
