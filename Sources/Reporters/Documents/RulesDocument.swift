package import Auditing
import FormModel

/// Writes the page of the rules: by category, what each one is, what it costs, and who says so.
package enum RulesDocument {
  /// The page in Markdown, in English, with the titles in every language. Same book and peers, same text.
  package static func text(_ book: RuleBook, peers: PeersTable) -> String {
    let categories = Rule.Category.allCases.compactMap { category in
      let rules = book.rules.filter { $0.category == category }
      return rules.isEmpty ? nil : section(category, rules, book, peers)
    }
    return ([head(book)] + categories).joined(separator: "\n\n") + "\n"
  }

  private static let words = RuleWords(language: .english)

  private static func head(_ book: RuleBook) -> String {
    let houseValues = book.rules.count(where: \.hasHouseValue)
    return """
      <!-- Written by Scripts/document: edit the files under Rules/, not this page. -->

      # Rules

      \(Language.english.say("\(book.rules.count, "rule", "rules")")), one file each under \
      [`Rules/heuristics/`](../Rules/heuristics). A threshold that nobody publishes is a **house \
      value** (\(Language.english.say("\(houseValues, "rule", "rules")"))): change it as you see fit. \
      How to write one: [Writing rules](Writing-rules.md); what other tools check: \
      [Peers](Peers.md).

      Weight: the points of its category that a rule can take, before scaling; rules to be checked \
      by a person cost none.
      """
  }

  private static func section(
    _ category: Rule.Category, _ rules: [Rule], _ book: RuleBook, _ peers: PeersTable
  ) -> String {
    let share = Language.english.number(book.scoring.weights[category] ?? 0)
    let title = "## \(words.category(category))"
    let intro =
      "\(Language.english.say("\(rules.count, "rule", "rules")")); \(share) of the 100 points of the mark."
    return ([title, intro] + rules.map { RuleChapter(rule: $0, peers: peers).text })
      .joined(separator: "\n\n")
  }
}

/// One rule: its title, why it matters, and a table.
private struct RuleChapter {
  let rule: Rule
  let peers: PeersTable
  private let words = RuleWords(language: .english)

  init(rule: Rule, peers: PeersTable) {
    self.rule = rule
    self.peers = peers
  }

  var text: String {
    let head = """
      ### \(rule.id)

      **\(cell(rule.title.text(in: .english)))** — *\(translatedTitles)*

      \(MarkdownCell.text(rule.why.text(in: .english)))

      | | |
      |---|---|
      """
    return ([head] + rows.map { MarkdownCell.row([$0.name, $0.value]) }).joined(separator: "\n")
  }

  private var translatedTitles: String {
    Language.allCases.filter { $0 != .english }.map { cell(rule.title.text(in: $0)) }
      .joined(separator: " · ")
  }

  private var rows: [(name: String, value: String)] {
    var rows = [("Judges", judged)]
    if !rule.when.isEmpty { rows.append(("Fails when", list(rule.when, joint: " and "))) }
    if let limits = rule.limits { rows.append(("Loses points by", cell(words.limits(limits)))) }
    if !rule.unless.isEmpty { rows.append(("Excused when", list(rule.unless, joint: " or "))) }
    rows += [("Costs", cost), ("Threshold", threshold), ("Fix", cell(rule.fix.text(in: .english)))]
    if !rule.sources.isEmpty {
      rows.append(("Sources", rule.sources.map(source).joined(separator: "<br>")))
    }
    let tools = peers.lines(about: rule.id)
    if !tools.isEmpty { rows.append(("Peers", tools.map(cell).joined(separator: "<br>"))) }
    return rows
  }

  private var judged: String {
    words.each(rule.about)
      + (rule.among.isEmpty ? "" : " where " + list(rule.among, joint: " and "))
  }

  private var cost: String {
    "\(words.severity(rule.severity)), weight \(Language.english.number(rule.weight)), "
      + words.certainty(rule.certainty)
  }

  private var threshold: String {
    cell(words.threshold(rule)).replacing(#/house values?/#) { "**\($0.output)**" }
  }

  private func list(_ conditions: [Condition], joint: String) -> String {
    conditions.map { "`\($0.fact.name)`: " + cell($0.comparison.sentence.text(in: .english)) }
      .joined(separator: joint)
  }

  private func source(_ source: Rule.Source) -> String {
    let name = cell(source.name)
    return (source.url.map { "[\(name)](\($0))" } ?? name)
      + (source.says.map { ": " + cell($0.text(in: .english)) } ?? "")
  }

  private func cell(_ text: String) -> String { MarkdownCell.text(text) }
}
