import Deciding
import Report
import Words

/// The edits that save most, as the page tells them and as its script takes them.
struct SuggestedEdits {
  /// What they are made from, in no language.
  let suggestions: [Suggestion]
  /// All of them together; nil where decisions cannot be weighed.
  let report: WhatIfReport?
  /// As the script takes them, in the same order.
  let decided: [DecidedText]

  /// One by one.
  var told: [WhatIfReport.Edit] { report?.edits ?? [] }

  private static let most = 10

  static func suggestions(for audit: Report.Audit) -> [Suggestion] {
    Suggestion.all(for: audit, most: most)
  }

  init(
    _ audit: Report.Audit, _ suggestions: [Suggestion], tool: Report.Tool, sheet: HTMLSheet
  ) {
    self.suggestions = suggestions
    guard let table = audit.whatIf else {
      report = nil
      decided = []
      return
    }
    let suggested = suggestions.compactMap { suggestion in
      (try? table.resolved(suggestion.edit)).map { (suggestion, $0) }
    }
    decided = suggested.map { DecidedText($0.1) }
    let decisions = TypedEdits(audit, table).decisions(
      for: suggested.map(\.0), in: sheet.language)
    report = try? WhatIfReport(
      audit, table, Decisions(edits: decisions), tool: tool, language: sheet.language)
  }
}

/// Decisions as the address of the page keeps them: `3:drop,7:suggest`, questions by their places; and
/// `1:2`, a page and into how many it is split.
struct DecidedText {
  let edits: String
  let split: String

  init(_ decided: Decided) {
    var edits = decided.retyped
    for place in decided.optional { edits[place] = "optional" }
    for group in decided.merged {
      for place in group.sorted().dropFirst() { edits[place] = "merge" }
    }
    for place in decided.prefilled { edits[place] = "prefill" }
    for place in decided.dropped { edits[place] = "drop" }
    self.edits = Self.text(edits)
    split = Self.text(decided.split)
  }

  private static func text(_ values: [Int: some CustomStringConvertible]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
  }
}
