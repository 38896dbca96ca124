/// What each rule takes of the mark of a form as it is, so that an edit is told by the rules it touches.
struct RuleOdds {
  private let table: Report.WhatIf
  private let questions: [DecidedQuestion]
  /// By rule: what its findings add up to, those that are counted left out.
  private var odds: [Double]
  /// By question, and by page: the findings about it.
  private var ofQuestion: [Int: [Found]] = [:]
  private var ofPage: [Int: [Found]] = [:]
  /// By page: how many questions are answered.
  private let answered: [Int]

  private struct Found {
    let rule: Int
    let odds: Double
  }

  init(_ table: Report.WhatIf, _ questions: [DecidedQuestion]) {
    self.table = table
    self.questions = questions
    odds = table.rules.map { _ in 0 }
    answered = table.questions.reduce(into: table.pages.map { _ in 0 }) { $0[$1.page] += 1 }
    for (rule, findings) in table.rules.map(\.findings).enumerated() {
      for finding in findings { add(finding, of: rule) }
    }
  }

  private mutating func add(_ finding: Report.WhatIf.Finding, of rule: Int) {
    let found = Found(rule: rule, odds: table.letters.odds(finding.share))
    odds[rule] += found.odds
    if let place = finding.question { ofQuestion[place, default: []].append(found) }
    if let page = finding.page { ofPage[page, default: []].append(found) }
  }

  /// From 0 to 100, not rounded.
  func mark(_ changed: [(place: Int, after: DecidedQuestion)], _ counts: DecidedCounts) -> Double {
    let odds = odds(changed)
    var values = table.categories.map { _ in 100.0 }
    for (place, rule) in table.rules.enumerated() {
      let counted = rule.counted.reduce(0) { sum, counted in
        sum + (counts.share(of: counted).map(table.letters.odds) ?? 0)
      }
      values[rule.category] *= rule.kept(odds[place] + counted)
    }
    return zip(table.categories, values).reduce(0) { $0 + $1.0.weight * $1.1 }
  }

  /// A finding goes with its question, with an edit that mends it, with the last answer of its page.
  private func odds(_ changed: [(place: Int, after: DecidedQuestion)]) -> [Double] {
    var (odds, answered) = (odds, answered)
    for (place, after) in changed {
      for found in ofQuestion[place] ?? [] where !after.holds(table.rules[found.rule]) {
        odds[found.rule] -= found.odds
      }
      guard !after.isAnswered else { continue }
      let page = table.questions[place].page
      answered[page] -= 1
      guard answered[page] == 0 else { continue }
      for found in ofPage[page] ?? [] { odds[found.rule] -= found.odds }
    }
    return odds.map { max(0, $0) }
  }
}
