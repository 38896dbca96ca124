/// What rules count over the questions of a table as it is decided.
struct DecidedCounts {
  let table: Report.WhatIf
  let questions: [DecidedQuestion]
  let decided: Decided
  let time: DecidedTime
  /// The median, in seconds, not rounded.
  let median: Double

  /// The value of a measure, of a page or of the whole; nil for a measure that is not known.
  func value(_ measure: String, page: Int?) -> Double? {
    switch measure {
    case "questions": count(page) { questions[$0].state == .asked ? 1 : 0 }
    case "uploads": count(page) { questions[$0].answering.uploads }
    case "drop-downs": count(page) { questions[$0].answering.dropDowns }
    case "free-text boxes": count(page) { questions[$0].answering.freeText }
    case "optional questions": optional
    case "optional share": optional / max(1, Double(time.asked))
    case "minutes": (median / 6).rounded() / 10
    case "steps": steps
    case "known to administration": known { _ in true }
    case "civil status asked": known(where: \.civilStatus)
    default: nil
    }
  }

  /// Counts over the questions that people are asked by default. A page that is split shows a part of
  /// its own, rounded up.
  private func count(_ page: Int?, _ number: (Int) -> Int) -> Double {
    if let page, let pages = decided.pages { return most(on: pages, of: page, number) }
    let all = questions.indices.reduce(0) { sum, place in
      let question = table.questions[place]
      let isCounted = !question.conditional && (page == nil || page == question.page)
      return isCounted ? sum + number(place) : sum
    }
    let parts = page.flatMap { decided.split[$0] } ?? 1
    return (Double(all) / Double(max(1, parts))).rounded(.up)
  }

  /// On the fullest of the new pages that ask something of an old one.
  private func most(on pages: DecidedPages, of page: Int, _ number: (Int) -> Int) -> Double {
    let now = pages.questions.filter { $0.contains { table.questions[$0].page == page } }
    let counts = now.map { places in
      places.reduce(0) { table.questions[$1].conditional ? $0 : $0 + number($1) }
    }
    return Double(counts.max() ?? 0)
  }

  private var optional: Double {
    count(nil) { questions[$0].state == .asked && questions[$0].isOptional ? 1 : 0 }
  }

  private var steps: Double {
    if let pages = decided.pages {
      return Double(LaidOutPages(pages, questions).asked.count)
    }
    let pages = Set(
      questions.indices.filter { questions[$0].isAnswered && !table.questions[$0].conditional }
        .map { table.questions[$0].page })
    return Double(
      pages.reduce(0) { $0 + table.pages[$1].steps + (decided.split[$1] ?? 1) - 1 })
  }

  /// Different informations, each counted once.
  private func known(where isCounted: (Report.WhatIf.Question) -> Bool) -> Double {
    Double(
      Set(
        questions.indices.filter { questions[$0].isAnswered }.map { table.questions[$0] }
          .filter(isCounted).compactMap(\.known)
      ).count)
  }
}
