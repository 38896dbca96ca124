import FormModel
import Timing

/// The derivation of one question.
struct QuestionExplanation {
  let question: ExplainedQuestion
  let parameters: TimeParameters
  let sheet: TextSheet

  var lines: [String] {
    let words = sheet.words
    let table = TermTable(terms: question.time.terms, parameters: parameters, sheet: sheet)
    guard !question.time.terms.isEmpty else { return title + [""] + sheet.paragraph(untold) }
    return title + [""] + table.lines + [total, ""] + sheet.paragraph(spread, indent: 2)
      + sheet.heading(words.say("Where the numbers come from"))
      + table.sources
  }

  private var title: [String] {
    let wording = question.question.wording
    let name =
      wording.isEmpty
      ? sheet.words.noWording : sheet.language.quoted(sheet.safe(wording, limit: 200))
    return sheet.paragraph(name + " — " + sheet.safe(question.page, limit: 120))
      + sheet.paragraph(probability, indent: 2)
  }

  private var probability: String {
    let words = sheet.words
    let share = question.time.probability
    guard share < 1 else {
      return words.say("Everybody answers it.")
    }
    let percentage = sheet.language.percentage(share)
    return question.question.isConditional
      ? words.say("It shows only after an answer: \(percentage) of people are taken to meet it.")
      : words.say("It is optional: \(percentage) of people are taken to answer it.")
  }

  private var total: String {
    let seconds = Precise.number(question.time.parts.total, sheet.language, decimals: 2)
    let name = TextColumns.left(
      sheet.words.say("mean of a typical person"),
      width: max(16, sheet.width - 45 - 11) + 34)
    return "  " + name + TextColumns.right(seconds, width: 11)
  }

  private var spread: String {
    let spread = question.time.spread
    return sheet.words.say(
      "“× mean” turns the median of an act into its mean: e^(spread² / 2). Eight people in ten take \(duration: spread.p10) to \(duration: spread.p90), half of them less than \(duration: spread.p50)."
    )
  }

  private var untold: String {
    sheet.words.say(
      "This model gives one number for a question: \(sheet.language.duration(question.time.parts.total))."
    )
  }
}
