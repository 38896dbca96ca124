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
      let last = run.last.map { table.questions[$0] }
      let isNext =
        last?.page == question.page && !question.conditional
        && !run.contains { purposes[$0] == purposes[place] }
      let common = wholes.intersection(question.partOf)
      if isNext, !common.isEmpty {
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

  private mutating func close(_ run: [Int]) {
    if run.count > 1 { runs.append(run) }
  }
}
