package import Auditing
import FormModel
package import Report
package import Words

extension MandateReport {
  /// Holds an audited form against a mandate.
  package init(
    _ audit: Audit, against mandate: Mandate, _ book: RuleBook, tool: Report.Tool,
    language: Language
  ) {
    schema = Self.currentSchema
    self.tool = tool
    self.language = language
    target = audit.target
    text = Text(mandate)
    let asked = HeldQuestion.all(of: audit)
    let holding = Holding(mandate, book, asked, language: language)
    questions = asked.map(holding.question)
    let byLine = questions.byLine
    lines = mandate.lines.enumerated().map { place, line in
      Line(line, number: place + 1, byLine[place + 1] ?? [])
    }
  }
}

extension MandateReport.Text {
  fileprivate init(_ mandate: Mandate) {
    self.init(
      title: mandate.title, url: mandate.url, date: mandate.date, basis: mandate.basis,
      controller: mandate.controller)
  }
}

extension [MandateReport.Question] {
  /// The questions of each line, by its number.
  fileprivate var byLine: [Int: [MandateReport.Question]] {
    reduce(into: [:]) { byLine, question in
      for line in question.lines { byLine[line, default: []].append(question) }
    }
  }
}

/// Gives questions their verdicts.
private struct Holding {
  let mandate: Mandate
  let language: Language
  private let finder: LineFinder
  private let sensitive: SensitiveAnswers

  init(
    _ mandate: Mandate, _ book: RuleBook, _ asked: [HeldQuestion], language: Language
  ) {
    self.mandate = mandate
    self.language = language
    finder = LineFinder(mandate, book.purposes, OtherPeople(asked, book))
    sensitive = SensitiveAnswers(book)
  }

  func question(_ held: HeldQuestion) -> MandateReport.Question {
    let found = finder.lines(for: held)
    let reason = sensitive.reason(of: held)
    let verdict = verdict(held, found.best.map { mandate.lines[$0.line] }, reason)
    let because = HoldingBecause(held: held, found: found, mandate: mandate, sensitive: reason)
    return MandateReport.Question(
      id: held.id, page: held.page, wording: held.words, purpose: held.question.purpose,
      required: held.question.isRequired, conditional: held.question.isConditional,
      seconds: held.seconds.roundedToTenth, verdict: verdict, decides: held.decides,
      sensitive: reason?.text(in: language), lines: found.best.map { $0.line + 1 },
      because: because.sentence(verdict).text(in: language))
  }

  private func verdict(
    _ held: HeldQuestion, _ lines: [Mandate.Line], _ reason: Sentence?
  ) -> MandateReport.Verdict {
    let placed = lines.filter { $0.article != nil }
    if reason != nil, placed.isEmpty || placed.contains(where: { !$0.sensitive }) {
      return .sensitiveWithoutLine
    }
    guard let line = placed.first else { return held.isDeclaration ? .noData : .notInMandate }
    if placed.count > 1 { return .ambiguous }
    return held.question.isRequired && line.required == false ? .requiredThoughOptional : .allowed
  }
}

extension MandateReport.Line {
  fileprivate init(_ line: Mandate.Line, number: Int, _ asked: [MandateReport.Question]) {
    let verdict: MandateReport.LineVerdict =
      if line.article == nil {
        .noArticle
      } else if asked.isEmpty {
        .notAsked
      } else {
        asked.allSatisfy { $0.lines.count > 1 } ? .ambiguous : .asked
      }
    self.init(
      number: number, name: line.name, of: line.of, article: line.article,
      required: line.required, sensitive: line.sensitive, aim: line.handling.aim,
      usedBy: line.handling.usedBy, kept: line.handling.kept, verdict: verdict,
      questions: asked.map(\.id))
  }
}
