import Deciding
import FormModel
import Report
import TestSupport

/// Decisions that can be weighed together, made at random.
enum GeneratedEdits {
  static func some(
    of table: Report.WhatIf, using random: inout SeededGenerator
  ) -> [Decision.Edit] {
    var edits: [Decision.Edit] = []
    for question in table.questions where Int.random(in: 0..<4, using: &random) == 0 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: edits.append(.drop(question.id))
      case 1: edits.append(.optional(question.id))
      case 2: edits.append(.prefill(source: "FranceConnect", [question.id]))
      default:
        let names = question.retyped.keys.sorted()
        if let retyping = names.randomElement(using: &random).flatMap(Retyping.init) {
          edits.append(.retype(question.id, to: retyping))
        }
      }
    }
    return edits + merging(table, using: &random) + splitting(table, using: &random)
  }

  private static func merging(
    _ table: Report.WhatIf, using random: inout SeededGenerator
  ) -> [Decision.Edit] {
    let start = Int.random(in: table.questions.indices, using: &random)
    let group = table.questions[start...].prefix(3).filter {
      $0.page == table.questions[start].page
    }
    return group.count > 1 ? [.merge(group.map(\.id))] : []
  }

  private static func splitting(
    _ table: Report.WhatIf, using random: inout SeededGenerator
  ) -> [Decision.Edit] {
    guard Bool.random(using: &random), let page = table.pages.randomElement(using: &random) else {
      return []
    }
    return [.split(page.key, pages: Int.random(in: 2...4, using: &random))]
  }
}
