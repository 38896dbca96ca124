import Mandate
import Report
import Words

/// Tells in plain text what a form may ask.
struct MandateText {
  let report: MandateReport
  let sheet: TextSheet

  var text: String {
    let lines = head + verdicts + allowed + notAsked + noArticle
    return lines.joined(separator: "\n") + "\n"
  }

  private func tell(_ sentence: Sentence) -> String { sentence.text(in: sheet.language) }

  // MARK: The whole

  private var head: [String] {
    let questions = Sentence("\(report.questions.count, "question", "questions")")
    let target = sheet.safe(report.target, limit: 120)
    return sheet.paragraph("\(target) · \(tell(questions))")
      + sheet.paragraph(
        tell(Sentence("held against \(quoted: sheet.safe(report.text.title, limit: 200))")))
      + [""] + table
  }

  private var table: [String] {
    let rows = MandateReport.Verdict.allCases.map { verdict in
      let questions = report.questions(verdict)
      return (
        cells: [sheet.language.number(questions.count), seconds(questions)],
        rest: tell(MandateWords.name(verdict))
      )
    }
    return TextTable(rows: rows, figures: [0, 1]).lines(on: sheet)
      + sheet.paragraph(
        tell(Sentence("The times are means of everybody, those who skip the question among them.")),
        indent: 2)
  }

  private func seconds(_ questions: [MandateReport.Question]) -> String {
    tell(Sentence("\(duration: questions.reduce(0) { $0 + $1.seconds })"))
  }

  // MARK: Questions that are not allowed as they are asked

  private var verdicts: [String] {
    MandateReport.Verdict.allCases.filter { $0 != .allowed }.flatMap { verdict in
      let questions = report.questions(verdict)
      return questions.isEmpty
        ? [] : sheet.heading(tell(MandateWords.heading(verdict))) + questions.flatMap(block)
    }
  }

  private func block(_ question: MandateReport.Question) -> [String] {
    sheet.paragraph(
      "\(name(question)) (\(sheet.safe(question.page, limit: 60))) — \(seconds([question]))",
      indent: 2, mark: "- ") + sheet.paragraph(sheet.safe(question.because, limit: 300), indent: 4)
  }

  private func name(_ question: MandateReport.Question) -> String {
    sheet.language.quoted(sheet.safe(question.wording.isEmpty ? question.id : question.wording))
  }

  // MARK: Lines

  private var allowed: [String] {
    let questions = Dictionary(grouping: report.questions(.allowed)) { $0.lines.first ?? 0 }
    let lines = report.lines.filter { questions[$0.number] != nil }
    guard !lines.isEmpty else { return [] }
    return sheet.heading(tell(MandateWords.heading(.allowed)))
      + lines.flatMap { line in
        sheet.paragraph(title(line), indent: 2, mark: "- ")
          + sheet.paragraph(
            (questions[line.number] ?? []).map(name).joined(separator: ", "), indent: 4)
      }
  }

  private var notAsked: [String] {
    listed(.notAsked, Sentence("In the mandate, and not asked"))
  }

  private var noArticle: [String] {
    listed(.noArticle, Sentence("Lines without an article: they allow nothing yet"))
  }

  private func listed(_ verdict: MandateReport.LineVerdict, _ heading: Sentence) -> [String] {
    let lines = report.lines.filter { $0.verdict == verdict }
    return lines.isEmpty
      ? []
      : sheet.heading(tell(heading))
        + lines.flatMap { sheet.paragraph(title($0), indent: 2, mark: "- ") }
  }

  /// `Annexe, I: Profession (représentant)`.
  private func title(_ line: MandateReport.Line) -> String {
    let whose = line.of.isEmpty ? "" : " (\(sheet.safe(line.of.joined(separator: ", "))))"
    let name = sheet.safe(line.name, limit: 200) + whose
    guard let article = line.article else { return name }
    return tell(Sentence("\(sheet.safe(article)): \(name)"))
  }
}
