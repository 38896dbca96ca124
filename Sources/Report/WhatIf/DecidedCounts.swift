/// What rules count over the questions of a table as it is decided.
struct DecidedCounts {
  let table: Report.WhatIf
  let questions: [DecidedQuestion]
  let decided: Decided
  let time: DecidedTime
  /// The median, in seconds, not rounded.
  let median: Double
  /// Of the questions that are not conditional: of each page, and of the whole.
  private let pages: [Int: QuestionSums]
  private let whole: QuestionSums

  init(
    table: Report.WhatIf, questions: [DecidedQuestion], decided: Decided, time: DecidedTime,
    median: Double
  ) {
    self.table = table
    self.questions = questions
    self.decided = decided
    self.time = time
    self.median = median
    var (pages, whole) = ([Int: QuestionSums](), QuestionSums())
    for place in questions.indices where !table.questions[place].conditional {
      pages[table.questions[place].page, default: QuestionSums()].add(questions[place])
      whole.add(questions[place])
    }
    self.pages = pages
    self.whole = whole
  }

  /// Whether a condition of a rule holds; one on a measure that is not known does not.
  func meet(_ condition: Report.WhatIf.MeasureCondition) -> Bool {
    guard let value = value(condition.measure, page: condition.page) else { return false }
    return switch condition.comparison {
    case "more than": value > condition.number
    case "at least": value >= condition.number
    case "less than": value < condition.number
    default: value <= condition.number
    }
  }

  /// The value of a measure, of a page or of the whole; nil for a measure that is not known.
  func value(_ measure: String, page: Int?) -> Double? {
    switch measure {
    case "questions": count(page) { $0.asked }
    case "uploads": count(page) { $0.uploads }
    case "drop-downs": count(page) { $0.dropDowns }
    case "free-text boxes": count(page) { $0.freeText }
    case "optional questions": optional
    case "optional share": optional / max(1, Double(time.asked))
    case "minutes": (median / 6).rounded() / 10
    case "steps": steps
    case "known to administration": known { _ in true }
    case "civil status asked": known { $0.civilStatus }
    default: nil
    }
  }

  /// Counts over the questions that people are asked by default. A page that is split shows a part of
  /// its own, rounded up.
  private func count(_ page: Int?, _ number: (QuestionSums) -> Int) -> Double {
    guard let page else { return Double(number(whole)) }
    if let pages = decided.pages { return most(on: pages, of: page, number) }
    let all = number(pages[page] ?? QuestionSums())
    return (Double(all) / Double(max(1, decided.split[page] ?? 1))).rounded(.up)
  }

  /// On the fullest of the new pages that ask something of an old one.
  private func most(
    on pages: DecidedPages, of page: Int, _ number: (QuestionSums) -> Int
  ) -> Double {
    let now = pages.questions.filter { $0.contains { table.questions[$0].page == page } }
    let counts = now.map { places in
      number(
        places.filter { !table.questions[$0].conditional }
          .reduce(into: QuestionSums()) { $0.add(questions[$1]) })
    }
    return Double(counts.max() ?? 0)
  }

  private var optional: Double { Double(whole.optional) }

  private var steps: Double {
    if let pages = decided.pages {
      return Double(LaidOutPages(pages, questions).asked.count)
    }
    let answered = pages.filter { $0.value.answered > 0 }.keys
    return Double(
      answered.reduce(0) { $0 + table.pages[$1].steps + (decided.split[$1] ?? 1) - 1 })
  }

  /// Different informations, each counted once.
  private func known(where isCounted: (Report.WhatIf.Question) -> Bool) -> Double {
    var known: Set<String> = []
    for place in questions.indices where questions[place].isAnswered {
      if let answer = table.questions[place].known, isCounted(table.questions[place]) {
        known.insert(answer)
      }
    }
    return Double(known.count)
  }
}

/// What some questions add up to.
private struct QuestionSums {
  private(set) var asked = 0
  /// Those asked, and those that became a part of another.
  private(set) var answered = 0
  private(set) var optional = 0
  private(set) var uploads = 0
  private(set) var dropDowns = 0
  private(set) var freeText = 0

  mutating func add(_ question: DecidedQuestion) {
    if question.state == .asked {
      asked += 1
      optional += question.isOptional ? 1 : 0
    }
    answered += question.isAnswered ? 1 : 0
    uploads += question.answering.uploads
    dropDowns += question.answering.dropDowns
    freeText += question.answering.freeText
  }
}
