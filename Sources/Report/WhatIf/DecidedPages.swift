import Timing

/// The pages of a form that is laid out anew: a start, pages of questions, a check, a confirmation.
package struct DecidedPages: Sendable, Equatable {
  /// The questions of each page that asks some, by their places, in order.
  package var questions: [[Int]]
  /// The words of instructions on all pages, answers among them that are there already.
  package var words: Int
  /// Whether these words are French.
  package var isFrench: Bool

  package init(questions: [[Int]], words: Int, isFrench: Bool) {
    self.questions = questions
    self.words = words
    self.isFrench = isFrench
  }

  /// The start, the check and the confirmation.
  static let around = 3
}

/// What pages laid out anew take, and what stands on each.
struct LaidOutPages {
  /// The questions that are asked on each page, by their places: pages without any are gone.
  let asked: [[Int]]
  private let pages: DecidedPages

  init(_ pages: DecidedPages, _ questions: [DecidedQuestion]) {
    self.pages = pages
    asked = pages.questions.map { $0.filter { questions[$0].state == .asked } }
      .filter { !$0.isEmpty }
  }

  /// What people look for among no others.
  var alone: Set<Int> { Set(asked.filter { $0.count == 1 }.flatMap { $0 }) }

  /// Pages that follow one another as screens do: where every page asks one question, and there are
  /// three at least.
  private var screens: Int {
    asked.count >= Self.fewestOneByOne && asked.allSatisfy { $0.count == 1 } ? asked.count - 1 : 0
  }

  private static let fewestOneByOne = 3

  func acts(_ pace: Report.WhatIf.Pace, asked count: Int) -> [(Report.WhatIf.Seconds, Int)] {
    [
      (pace.page, asked.count + DecidedPages.around - screens), (pace.screen, screens),
      (pages.isFrench ? pace.frenchWord : pace.otherWord, pages.words),
    ] + pace.warmUps.prefix(count).map { ($0, 1) } + [(pace.review, count)]
  }
}
