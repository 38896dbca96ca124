import FormModel
import Report

/// The questions that take the most time.
struct CostliestPart {
  let audit: Report.Audit
  let sheet: TextSheet

  private static let questionsTold = 5

  var lines: [String] {
    let all = costliest
    guard let time = audit.time, !all.isEmpty else { return [] }
    let told = sheet.told(all, Self.questionsTold)
    let summary = sheet.paragraph(
      sheet.words.sum(time, sheet.safe(time.because.joined(separator: ", "), limit: 240)), indent: 2
    )
    return sheet.heading(sheet.words.costliestHeading) + summary
      + told.enumerated().flatMap { rank, question in
        lines(about: question, rank: rank + 1, of: time)
      } + sheet.more(all.count - told.count, indent: 2)
  }

  /// Ranked by what they add to the mean time of everybody; equals stay in the order of the pages.
  private var costliest: [Report.Question] {
    audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
      .filter { !$0.conditional && $0.meanSeconds > 0 }
      .enumerated()
      .sorted { one, other in
        let seconds = (one.element.meanSeconds, other.element.meanSeconds)
        return seconds.0 == seconds.1 ? one.offset < other.offset : seconds.0 > seconds.1
      }
      .map(\.element)
  }

  private func lines(
    about question: Report.Question, rank: Int, of time: Report.Time
  ) -> [String] {
    let wording = sheet.safe(question.wording, limit: 60)
    let share = time.sumOfParts > 0 ? question.meanSeconds / time.sumOfParts : 0
    let cost = sheet.words.cost(question, shareOfTime: share)
    let name = wording.isEmpty ? sheet.words.noWording : wording
    return sheet.paragraph("\(name) — \(cost)", indent: 2, mark: "\(rank). ")
      + sheet.paragraph(sheet.safe(question.seconds.because, limit: 140), indent: 5)
  }
}

extension Report.Question {
  /// What the question adds to the mean time of everybody, those who skip it included.
  fileprivate var meanSeconds: Double {
    seconds.probability.bounded(to: 1) * seconds.parts.total.bounded(to: 1e9)
  }
}
