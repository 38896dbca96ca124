/// What rules count over the questions of a table as it is decided.
struct DecidedCounts {
  let table: Report.WhatIf
  let questions: [DecidedQuestion]
  let decided: Decided
  /// The questions that people are asked by default.
  private(set) var asked: Int
  /// The median, in seconds, not rounded.
  var median: Double
  /// Of the questions that are not conditional: of each page, and of the whole.
  private var pages: [Int: QuestionSums] = [:]
  private var whole = QuestionSums()
  /// How many of the answered questions ask for each information that an administration has; of those,
  /// that are of the civil status.
  private var known: [String: Int] = [:]
  private var civil: [String: Int] = [:]

  init(
    table: Report.WhatIf, questions: [DecidedQuestion], decided: Decided, asked: Int,
    median: Double
  ) {
    self.table = table
    self.questions = questions
    self.decided = decided
    self.asked = asked
    self.median = median
    for place in questions.indices { count(questions[place], at: place, 1) }
  }

  /// The same with a question as it is decided in place of what it was.
  mutating func replace(_ before: DecidedQuestion, by after: DecidedQuestion, at place: Int) {
    count(before, at: place, -1)
    count(after, at: place, 1)
    if !table.questions[place].conditional {
      asked += (after.state == .asked ? 1 : 0) - (before.state == .asked ? 1 : 0)
    }
  }

  /// Counts a question, or takes it out again.
  private mutating func count(_ decided: DecidedQuestion, at place: Int, _ times: Int) {
    let question = table.questions[place]
    if !question.conditional {
      pages[question.page, default: QuestionSums()].add(decided, times)
      whole.add(decided, times)
    }
    guard decided.isAnswered, let answer = question.known else { return }
    known[answer, default: 0] += times
    if question.civilStatus { civil[answer, default: 0] += times }
  }

  /// The share that a counted finding takes; nil when it is not there.
  func share(of counted: Report.WhatIf.Counted) -> Double? {
    for condition in counted.conditions where !meet(condition) { return nil }
    guard let limits = counted.limits else { return counted.share }
    guard let value = value(limits.measure, page: limits.page) else { return nil }
    let share = (value - limits.good) / (limits.poor - limits.good)
    return share > 0 ? min(1, share) : nil
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
    case "optional share": optional / max(1, Double(asked))
    case "minutes": (median / 6).rounded() / 10
    case "steps": steps
    // Different informations, each counted once.
    case "known to administration": Double(known.values.count { $0 > 0 })
    case "civil status asked": Double(civil.values.count { $0 > 0 })
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
          .reduce(into: QuestionSums()) { $0.add(questions[$1], 1) })
    }
    return Double(counts.max() ?? 0)
  }

  private var optional: Double { Double(whole.optional) }

  private var steps: Double {
    if let pages = decided.pages {
      return Double(pages.questions.count { $0.contains { questions[$0].state == .asked } })
    }
    let answered = pages.filter { $0.value.answered > 0 }.keys
    return Double(
      answered.reduce(0) { $0 + table.pages[$1].steps + (decided.split[$1] ?? 1) - 1 })
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

  /// Adds a question so many times; −1 takes it out.
  mutating func add(_ question: DecidedQuestion, _ times: Int) {
    if question.state == .asked {
      asked += times
      optional += question.isOptional ? times : 0
    }
    answered += question.isAnswered ? times : 0
    uploads += times * question.answering.uploads
    dropDowns += times * question.answering.dropDowns
    freeText += times * question.answering.freeText
  }
}
