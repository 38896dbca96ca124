import Foundation

/// The mark of a table as it is decided.
struct DecidedMark {
  let table: Report.WhatIf
  let questions: [DecidedQuestion]
  let counts: DecidedCounts
  /// The places of the rules that may still find something.
  private let open: [Int]
  /// The places of the pages that asked something, and ask nothing any more.
  private let empty: Set<Int>

  init(table: Report.WhatIf, questions: [DecidedQuestion], counts: DecidedCounts, mended: Set<Int>)
  {
    self.table = table
    self.questions = questions
    self.counts = counts
    open = table.rules.indices.filter { !mended.contains($0) }
    let answered = questions.indices.filter { questions[$0].isAnswered }
    empty = Set(table.questions.map(\.page))
      .subtracting(answered.map { table.questions[$0].page })
  }

  /// From 0 to 100, not rounded.
  var exact: Double {
    var values = table.categories.map { _ in 100.0 }
    for place in open { values[table.rules[place].category] *= kept(table.rules[place]) }
    return zip(table.categories, values).reduce(0) { $0 + $1.0.weight * $1.1 }
  }

  /// What a rule leaves of its category, above 0 and at most 1.
  private func kept(_ rule: Report.WhatIf.Rule) -> Double {
    var odds = 0.0
    for finding in rule.findings where isThere(finding, of: rule) {
      odds += self.odds(finding.share)
    }
    for counted in rule.counted { odds += counts.share(of: counted).map(self.odds) ?? 0 }
    return rule.kept(odds)
  }

  private func odds(_ share: Double) -> Double { table.letters.odds(share) }

  /// From A to E, for a mark in tenths.
  func letter(_ mark: Double) -> String {
    let earned = table.letters.lowest.firstIndex { mark >= $0 } ?? table.letters.lowest.count
    let worst = ([Self.letters[min(earned, Self.letters.count - 1)]] + caps).max()
    return worst ?? ""
  }

  private static let letters = ["A", "B", "C", "D", "E"]

  private var caps: [String] {
    let letters = table.letters
    let isBlocked = open.map { table.rules[$0] }.contains { rule in
      rule.findings.contains { $0.isBlocker && isThere($0, of: rule) }
        || rule.counted.contains { $0.isBlocker && counts.share(of: $0) != nil }
    }
    let isTooMuch =
      Double(counts.asked) > letters.mostQuestions
      || counts.median / 60 > letters.mostMinutes
    return (isBlocked ? [letters.blockerCap] : []) + (isTooMuch ? [letters.burdenCap] : [])
  }

  private func isThere(_ finding: Report.WhatIf.Finding, of rule: Report.WhatIf.Rule) -> Bool {
    guard let place = finding.question else {
      return finding.page.map { !empty.contains($0) } ?? true
    }
    return questions[place].holds(rule)
  }
}

extension DecidedQuestion {
  /// Whether what a rule found on the question is still there.
  func holds(_ rule: Report.WhatIf.Rule) -> Bool {
    isAnswered && edits.isDisjoint(with: rule.mendedBy)
  }
}

extension Report.WhatIf.Letters {
  /// What a finding adds to what its rule takes.
  func odds(_ share: Double) -> Double {
    let share = min(share, mostOfARule)
    return share / (1 - share)
  }
}

extension Report.WhatIf.Rule {
  /// What it leaves of its category, above 0 and at most 1.
  func kept(_ odds: Double) -> Double { 1 - most * odds / (1 + odds) }
}
