import Escaping
import FormModel
import Report

/// The sentences of the text report about the verdict: name, mark, questions, minutes, clicks.
struct ReportWords {
  let language: Language

  func say(_ template: Sentence.Template, context: StaticString? = nil) -> String {
    language.say(template, context: context)
  }

  func mark(_ value: Double) -> String {
    "\(language.number(value))\u{A0}/\u{A0}100"
  }

  func noMark(unjudged: Int, pages: Int) -> String {
    unjudged == 0
      ? say("incomplete audit, no mark")
      : say("no mark: \(unjudged) of \(pages, "page", "pages") not audited")
  }

  var notAudited: String { say("not audited") }

  func questions(_ count: Int) -> String {
    say("\(count, "question", "questions")")
  }

  func steps(_ count: Int) -> String {
    say("\(count, "step", "steps")")
  }

  /// `25 à 48 min (médiane 34)`.
  func minutes(_ time: Report.Time?) -> String {
    guard let time else { return say("time unknown") }
    let range = DurationRange(from: time.p10, to: time.p90, language: language)
    let median = range.sharedUnit(time.p50)
    return say("\(range.text) (median \(median))")
  }

  /// From the most precise to the shortest.
  func clicks(_ journey: Report.Journey) -> [String] {
    if let clicks = journey.clicks {
      let count = say("\(clicks, "click", "clicks")")
      return [say("\(clicks, "click", "clicks") from the home page"), count]
    }
    return journey.clicksReason == .noWay
      ? [
        say("no way from the home page"),
        say("no way in"),
      ]
      : [say("clicks unknown")]
  }

  /// From the most precise to the shortest.
  func known(_ count: Int) -> [String] {
    [
      say("\(count, "answer", "answers") the administration already has"),
      say("\(count, "answer", "answers") already known"),
    ]
  }

  /// Characters of a quoted promise: as many as the line can hold.
  private static let quoteLimits = Array(stride(from: 80, through: 16, by: -4))

  /// What the pages promise, held against the median; from the most precise to the shortest.
  func promises(_ journey: Report.Journey, _ time: Report.Time?) -> [String] {
    if let minutes = journey.declaredMinutes { return promises(minutes, time) }
    guard let phrase = journey.declaredPhrase else { return [say("no time is announced")] }
    return Self.quoteLimits.map {
      let quote = language.quoted(TerminalText.wholeWords(phrase, limit: $0))
      return say("the page promises \(quote)")
    }
  }

  private func promises(_ minutes: Report.Journey.Minutes, _ time: Report.Time?) -> [String] {
    let range = DurationRange(minutes: minutes, language: language)
    let promise = say("the page promises \(range.text)")
    guard let time, (time.p50 / 60).rounded() > minutes.max else { return [promise] }
    let median = DurationRange(from: time.p50, to: time.p50, language: language).text
    return [say("the page promises \(range.text), expect \(median)"), promise]
  }
}
