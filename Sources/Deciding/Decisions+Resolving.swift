import FormModel
package import Report
package import Timing
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
  ///
  /// - Parameter time: What the pages that it lays out take; nil where the pages stay what they are.
  package func resolved(
    _ decisions: Decisions, laidOut time: TimeSpread?
  ) throws(DecisionError) -> Decided {
    var decided = try resolved(decisions.edits.map(\.edit))
    let pages = try places(on: decisions.pages)
    decided.pages = time.map { DecidedPages(questions: pages, time: $0) }
    return decided
  }

  /// The questions of each page that is laid out anew, by their places; those that stand on none come
  /// after them, each alone.
  package func places(on pages: [Decisions.Page]) throws(DecisionError) -> [[Int]] {
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
    return places + rest.map { [$0] }
  }

  /// Whether most of the pages that ask something are French.
  var asksInFrench: Bool {
    let asking = Set(questions.map(\.page))
    return asking.count { self.pages[$0].isFrench } * 2 > asking.count
  }
}
