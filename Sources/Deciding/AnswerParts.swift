import Report

/// Questions that stand one after the other on a page, and ask for different parts of one answer.
struct AnswerParts {
  /// By their places, two at least in each.
  private(set) var runs: [[Int]] = []

  /// - Parameter purposes: What each question asks for, by place.
  init(_ table: Report.WhatIf, purposes: [String?]) {
    guard purposes.count == table.questions.count else { return }
    var run: [Int] = []
    var wholes: Set<String> = []
    for (place, question) in table.questions.enumerated() {
      let common = wholes.intersection(question.partOf)
      if !common.isEmpty, Self.goesOn(run, at: place, table, purposes) {
        run.append(place)
        wholes = common
      } else {
        close(run)
        run = question.conditional ? [] : [place]
        wholes = Set(question.partOf)
      }
    }
    close(run)
  }

  /// On the same page, asked of everybody, and not the same again.
  private static func goesOn(
    _ run: [Int], at place: Int, _ table: Report.WhatIf, _ purposes: [String?]
  ) -> Bool {
    guard let last = run.last, !table.questions[place].conditional else { return false }
    return table.questions[last].page == table.questions[place].page
      && !run.contains { purposes[$0] == purposes[place] }
  }

  private mutating func close(_ run: [Int]) {
    if run.count > 1 { runs.append(run) }
  }
}
