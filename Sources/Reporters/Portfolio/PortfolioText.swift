import Portfolio
import Words

/// Tells the questions of several forms in plain text.
struct PortfolioText {
  let report: PortfolioReport
  let sheet: TextSheet
  private let words: PortfolioWords

  private static let questionsTold = 12

  init(report: PortfolioReport, sheet: TextSheet) {
    self.report = report
    self.sheet = sheet
    words = PortfolioWords(report)
  }

  var text: String {
    (head + forms + shared + single).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    ([words.headline] + words.sparing).flatMap { sheet.paragraph(words.tell($0)) }
  }

  private var forms: [String] {
    sheet.heading(words.tell(PortfolioWords.formsHeading))
      + report.targets.indices.flatMap { place in
        sheet.paragraph(words.tell(about(place)), indent: 2, mark: "- ")
      }
  }

  private func about(_ place: Int) -> Sentence {
    let target = report.targets[place]
    let questions = Sentence("\(target.questions, "question", "questions")")
    let people = target.responsesPerYear.map { Sentence("\($0, "person", "people") a year") }
    let reason = target.reason.map { Sentence("incomplete: \(sheet.safe($0))") }
    let parts = [questions, people, reason].compactMap(\.self)
    return Sentence("\(words.name(of: place)) — \(Sentence(list: parts, joint: .comma))")
  }

  private var shared: [String] {
    let questions = report.questions.filter { $0.targets.count > 1 }
    guard !questions.isEmpty else { return [] }
    let told = sheet.told(questions, Self.questionsTold)
    return sheet.heading(words.tell(PortfolioWords.sharedHeading))
      + told.enumerated().flatMap { block($0.element, number: $0.offset + 1) }
      + sheet.more(questions.count - told.count, indent: 2)
  }

  private func block(_ question: PortfolioReport.Question, number: Int) -> [String] {
    let title = words.tell(Sentence("\(words.title(question)) — \(words.gain(question))"))
    let disagreements = question.contradictions.flatMap { matter in
      sheet.paragraph(words.tell(words.disagreement(matter, in: question)), indent: 5, mark: "→ ")
    }
    return sheet.paragraph(title, indent: 2, mark: "\(number). ") + disagreements
  }

  private var single: [String] {
    let questions = report.questions.filter { $0.targets.count == 1 }
    guard !questions.isEmpty else { return [] }
    guard sheet.tellsAll else {
      let count = Sentence(
        "\(questions.count, "question is", "questions are") asked by one form only: --all")
      return [""] + sheet.paragraph(words.tell(count))
    }
    return sheet.heading(words.tell(PortfolioWords.singleHeading))
      + questions.flatMap { question in
        sheet.paragraph(
          words.tell(
            Sentence("\(words.title(question)) — \(words.forms(question.targets))")),
          indent: 2, mark: "- ")
      }
  }
}
