import Numbers
import Timing

/// Weighs edits one by one: only the questions, pages and rules that an edit touches are told anew, so
/// that all edits of a form cost about as much as the form.
///
/// An edit weighs what `outcome(of:)` of it alone tells; sums are made in another order, so that the last
/// digits before rounding may differ.
package struct EditScale {
  /// What the form becomes by one edit: see `WhatIfOutcome`.
  package struct EditWeight {
    package let questions: Int
    package let p50: Double
    package let mark: Double
  }

  private let table: Report.WhatIf
  /// The form as it is.
  private let questions: [DecidedQuestion]
  private let counts: DecidedCounts
  /// Of all answers; and of what is done besides.
  private let answers: Moments
  private let besides: Moments
  private let pagesKept: [Bool]
  /// By page: how many questions stand there.
  private let standing: [Int]
  private let marks: RuleOdds

  package init(_ table: Report.WhatIf) {
    self.table = table
    let questions = table.questions(Decided())
    let time = DecidedTime(table: table, questions: questions, decided: Decided())
    self.questions = questions
    pagesKept = time.pagesKept
    besides = Moments(of: table.acts(time.pagesKept, added: 0, asked: time.asked))
    let all = time.moments
    answers = Moments(mean: all.mean - besides.mean, variance: all.variance - besides.variance)
    counts = DecidedCounts(
      table: table, questions: questions, decided: Decided(), asked: time.asked, median: 0)
    standing = table.questions.reduce(into: table.pages.map { _ in 0 }) { $0[$1.page] += 1 }
    marks = RuleOdds(table, questions)
  }

  package func weight(of decided: Decided) -> EditWeight {
    guard let places = decided.places, places.allSatisfy({ table.questions[$0].papers.isEmpty })
    else {
      let outcome = table.outcome(of: decided)
      return EditWeight(questions: outcome.questions, p50: outcome.p50, mark: outcome.mark)
    }
    let merging = Report.WhatIf.Merging(decided)
    let changed = places.sorted().map { ($0, table.question($0, decided, merging)) }
    var counts = counts
    for (place, after) in changed { counts.replace(questions[place], by: after, at: place) }
    let median = median(changed, asked: counts.asked)
    counts.median = median
    let mark = marks.mark(changed, counts)
    return EditWeight(
      questions: counts.asked, p50: median.roundedToTenth,
      mark: Double(Int(rounding: mark * 10)) / 10)
  }

  private func median(_ changed: [(place: Int, after: DecidedQuestion)], asked: Int) -> Double {
    var answers = answers
    for (place, after) in changed {
      answers -= Moments(of: questions[place])
      answers += Moments(of: after)
    }
    answers += besides(changed, asked: asked)
    return LogNormal.matching(answers, personSpread: table.pace.personSpread).p50
  }

  /// What is done besides answering: a page goes with the last of its questions.
  private func besides(
    _ changed: [(place: Int, after: DecidedQuestion)], asked: Int
  ) -> Moments {
    var (kept, standing) = (pagesKept, standing)
    for (place, after) in changed where !after.isThere {
      let page = table.questions[place].page
      standing[page] -= 1
      kept[page] = standing[page] > 0
    }
    return asked == counts.asked && kept == pagesKept
      ? besides : Moments(of: table.acts(kept, added: 0, asked: asked))
  }
}

extension Decided {
  /// The questions that it is about; nil where it is about pages or rules.
  fileprivate var places: Set<Int>? {
    guard pages == nil, split.isEmpty, mended.isEmpty else { return nil }
    return merged.reduce(dropped.union(prefilled).union(optional).union(retyped.keys)) {
      $0.union($1)
    }
  }
}

extension Moments {
  /// Those of an answer, over everybody.
  fileprivate init(of question: DecidedQuestion) {
    self.init(mean: 0, variance: 0)
    if question.isThere { add(question.answering.seconds, chance: question.chance) }
  }

  fileprivate static func += (sum: inout Moments, other: Moments) {
    sum.mean += other.mean
    sum.variance += other.variance
  }

  fileprivate static func -= (sum: inout Moments, other: Moments) {
    sum.mean -= other.mean
    sum.variance -= other.variance
  }
}
