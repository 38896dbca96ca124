package import Auditing
package import FormModel
import Report

/// Lists rules, a line each, for people and for programs.
package enum RuleList {
  /// The rules by category, as wide as the terminal.
  package static func text(_ rules: [Rule], _ style: ReportStyle) -> String {
    let sheet = TextSheet(style)
    let words = RuleWords(language: style.language)
    var lines: [String] = []
    for category in Rule.Category.allCases {
      let own = rules.filter { $0.category == category }
      if own.isEmpty { continue }
      let count = style.language.say("\(own.count, "rule", "rules")")
      lines += sheet.heading("\(words.category(category)) · \(count)")
      lines += TextTable(rows: own.map { row($0, words) }, figures: [2]).lines(on: sheet)
    }
    lines += [""] + ending(rules, words, sheet)
    return lines.dropFirst().joined(separator: "\n") + "\n"
  }

  private static func row(_ rule: Rule, _ words: RuleWords) -> (cells: [String], rest: String) {
    let weight = rule.certainty == .review ? "–" : words.language.number(rule.weight)
    return ([rule.id, words.severity(rule.severity), weight], rule.title.text(in: words.language))
  }

  private static func ending(_ rules: [Rule], _ words: RuleWords, _ sheet: TextSheet) -> [String] {
    let count = words.say("\(rules.count, "rule", "rules")")
    let meaning = words.say(
      "\(count): id, severity, weight in its category, title. –: to be checked by a person, costs no points."
    )
    let more = words.say("A rule in full: formaudit rules show ID")
    return sheet.paragraph(meaning) + sheet.paragraph(more)
  }

  /// The rules as one JSON array, in the order given; sentences are in one language.
  package static func json(_ rules: [Rule], in language: Language) -> String {
    JSONTexts.text(rules.map { RuleEntry($0, language) })
  }
}

/// What JSON says of one rule.
private struct RuleEntry: Encodable {
  let id, category, about, severity, certainty, title, why, fix: String
  let weight: Double
  @OrNull var limits: Limits?
  @OrNull var threshold: String?
  let houseValue: Bool
  let sources: [Source]
  let examples: Int

  struct Limits: Codable, Equatable {
    let measure: String
    let good, poor: Double
  }

  struct Source: Encodable {
    let name: String
    @OrNull var says: String?
    @OrNull var url: String?
  }

  init(_ rule: Rule, _ language: Language) {
    id = rule.id
    category = rule.category.rawValue
    about = rule.about.rawValue
    severity = rule.severity.rawValue
    certainty = rule.certainty.rawValue
    title = rule.title.text(in: language)
    why = rule.why.text(in: language)
    fix = rule.fix.text(in: language)
    weight = rule.weight
    limits = rule.limits.map { Limits(measure: $0.measure.name, good: $0.good, poor: $0.poor) }
    threshold = rule.threshold?.text(in: language)
    houseValue = rule.hasHouseValue
    sources = rule.sources.map {
      Source(name: $0.name, says: $0.says?.text(in: language), url: $0.url)
    }
    examples = rule.examples.bad.count + rule.examples.good.count
  }
}
