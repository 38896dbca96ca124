import FormModel
package import Report
import Words

extension Report.WhatIf {
  /// What decisions mean for this table. Throws what cannot be, such as a text answered by a list.
  package func resolved(_ edits: [Decision.Edit]) throws(DecisionError) -> Decided {
    try EditResolver(self).resolved(edits)
  }

  /// What one edit means. To know what an edit brings alone, ask for its outcome alone.
  package func resolved(_ edit: Decision.Edit) throws(DecisionError) -> Decided {
    try EditResolver(self).resolved(edit)
  }

  /// What a whole file of decisions means.
  package func resolved(_ decisions: Decisions) throws(DecisionError) -> Decided {
    var decided = try resolved(decisions.edits.map(\.edit))
    decided.pages = try resolved(decisions.pages, words: decisions.words)
    return decided
  }

  /// nil where the pages stay what they are.
  package func resolved(
    _ pages: [Decisions.Page], words: Int
  ) throws(DecisionError) -> DecidedPages? {
    if pages.isEmpty { return nil }
    let resolver = EditResolver(self)
    var met: Set<Int> = []
    var places: [[Int]] = []
    for page in pages {
      var own: [Int] = []
      for id in page.questions {
        let place = try resolver.place(id)
        guard met.insert(place).inserted else {
          throw DecisionError(
            Sentence("“\(id)” stands on two pages"), hint: Sentence("keep one of them"))
        }
        own.append(place)
      }
      places.append(own)
    }
    let rest = questions.indices.filter { !met.contains($0) }
    return DecidedPages(
      questions: places + rest.map { [$0] }, words: words, isFrench: asksInFrench)
  }

  /// Whether most of the pages that ask something are French.
  var asksInFrench: Bool {
    let asking = Set(questions.map(\.page))
    return asking.count { self.pages[$0].isFrench } * 2 > asking.count
  }
}
