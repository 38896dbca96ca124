import Report

/// Pages that stay too long whatever else is decided, spread over several.
struct SplitSuggestions {
  private let table: Report.WhatIf
  private let decided: Decided
  private let now: WhatIfOutcome
  /// The mark with the others.
  private let before: Double

  /// - Parameter others: What is decided besides: a question that goes shortens its page.
  init(_ table: Report.WhatIf, beside others: [Suggestion]) {
    self.table = table
    decided = others.compactMap { try? table.resolved($0.edit) }
      .reduce(Decided()) { $0.adding($1) }
    now = table.outcome(of: Decided())
    before = table.outcome(of: decided).exactMark
  }

  /// In the order of pages.
  var all: [Suggestion] {
    table.rules.filter { $0.mendedBy.contains("split") }.flatMap { rule in
      rule.counted.compactMap { $0.conditions.lazy.compactMap(\.page).first }
        .compactMap { suggestion(page: $0, rule.rule) }
    }
  }

  /// Into the fewest pages that raise the mark, alone and with the others.
  private func suggestion(page: Int, _ rule: String) -> Suggestion? {
    for count in 2...Self.mostPages {
      var (alone, together) = (Decided(), decided)
      alone.split[page] = count
      together.split[page] = count
      let then = table.outcome(of: alone)
      guard then.exactMark > now.exactMark, table.outcome(of: together).exactMark > before else {
        continue
      }
      return Suggestion(
        edit: .split(table.pages[page].key, pages: count),
        reason: .longPage(rule, questions: questions(of: page)),
        seconds: (now.p50 - then.p50).roundedToTenth, points: then.exactMark - now.exactMark)
    }
    return nil
  }

  private func questions(of page: Int) -> Int {
    table.questions.count { $0.page == page && !$0.conditional }
  }

  /// More pages than these are no remedy.
  private static let mostPages = 5
}
