import Report

/// What could not be done, beside the audits.
struct ProblemsPart {
  let problems: [Report.Problem]
  let sheet: TextSheet

  private static let problemsTold = 20

  var lines: [String] {
    guard !problems.isEmpty else { return [] }
    let told = sheet.told(problems, Self.problemsTold)
    return sheet.heading(sheet.words.problemsHeading) + told.flatMap(lines)
      + sheet.more(problems.count - told.count, indent: 2)
  }

  private func lines(about problem: Report.Problem) -> [String] {
    let words = sheet.words
    let sentence = sheet.safe(problem.sentence, limit: 300)
    let told = problem.target.map { words.announcing(sheet.safe($0), sentence) } ?? sentence
    return sheet.paragraph(told, indent: 2, mark: "- ")
      + (problem.hint.map {
        sheet.paragraph(words.announcing(words.hintTitle, sheet.safe($0, limit: 300)), indent: 4)
      } ?? [])
  }
}
