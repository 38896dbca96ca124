import Auditing
import FormModel
import Timing

/// How the time of a journey is made of its pages and its questions.
struct WholeExplanation {
  let audit: Auditing.Audit
  let parameters: TimeParameters
  let questions: [ExplainedQuestion]
  let sheet: TextSheet

  private var words: ReportWords { sheet.words }
  private var language: Language { sheet.language }
  private var time: JourneyTime { audit.time }

  var lines: [String] {
    let pages = TermTable(terms: time.overheadTerms, parameters: parameters, sheet: sheet)
    return sheet.paragraph(sheet.safe(audit.target, limit: 200))
      + sheet.heading(words.say("Pages")) + (time.overheadTerms.isEmpty ? [] : pages.lines)
      + sheet.heading(words.say("Questions")) + questionLines
      + sheet.heading(words.say("The whole")) + sum
      + sheet.heading(words.say("Where the numbers come from"))
      + pages.sources
      + sheet.paragraph(
        words.say("For a question: formaudit explain … followed by its number."), indent: 2)
  }

  private var questionLines: [String] {
    let header = line(
      "", words.say("question"), words.say("seconds"),
      words.say("× share"), "=")
    return [header]
      + questions.map { asked in
        let mean = asked.time.parts.total
        let share = asked.time.probability
        let wording = asked.question.wording
        return line(
          "\(asked.number).", wording.isEmpty ? words.noWording : sheet.safe(wording, limit: 120),
          Precise.number(mean, language, decimals: 1), Precise.number(share, language),
          Precise.number(mean * share, language, decimals: 1))
      }
  }

  private func line(
    _ number: String, _ name: String, _ seconds: String, _ share: String, _ product: String
  ) -> String {
    "  " + TextColumns.right(number, width: 4) + " "
      + TextColumns.left(name, width: max(20, sheet.width - 7 - 30))
      + TextColumns.right(seconds, width: 10) + TextColumns.right(share, width: 10)
      + TextColumns.right(product, width: 10)
  }

  private var sum: [String] {
    let total = time.fill + time.gather + time.overheads
    let person = Precise.number(parameters.value(.spreadBetweenPeople), language)
    return sheet.paragraph(
      words.say(
        "Means add up: \(seconds(time.fill)) answering + \(seconds(time.gather)) gathering + \(seconds(time.overheads)) on pages = \(seconds(total))."
      ),
      indent: 2)
      + sheet.paragraph(
        words.say(
          "The log-normal with this mean and the variance of the parts, widened by the spread between people (\(person)), gives: p10 \(seconds(time.spread.p10)), median \(seconds(time.spread.p50)), p90 \(seconds(time.spread.p90))."
        ), indent: 2)
  }

  private func seconds(_ value: Double) -> String {
    Precise.number(value, language, decimals: 1) + "\u{A0}s"
  }
}
