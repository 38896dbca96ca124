import FormModel
import Report

/// The sentences of the text report about the verdict: name, mark, questions, minutes, clicks.
struct ReportWords {
  let language: Language

  func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  /// A number and its noun. A file that was read back may hold any number; none is below 0.
  func counted(_ value: Int, _ one: String, _ many: String) -> String {
    language.count(max(0, value), one, many)
  }

  /// The same, when the nouns of the two languages are not alike.
  func counted(
    _ value: Int, _ one: String, _ many: String, _ frenchOne: String, _ frenchMany: String
  ) -> String {
    language.count(max(0, value), one, many, frenchOne, frenchMany)
  }

  func mark(_ value: Double) -> String {
    "\(language.number(value))\u{A0}/\u{A0}100"
  }

  func noMark(unjudged: Int, pages: Int) -> String {
    unjudged == 0
      ? say("incomplete audit, no mark", "audit incomplet, sans note")
      : say(
        "no mark: \(unjudged) of \(counted(pages, "page", "pages")) not audited",
        "sans note\u{A0}: \(counted(unjudged, "page", "pages")) sur \(language.number(pages)) non \(unjudged < 2 ? "auditée" : "auditées")"
      )
  }

  var notAudited: String { say("not audited", "non audité") }

  func questions(_ count: Int) -> String {
    counted(count, "question", "questions")
  }

  func steps(_ count: Int) -> String {
    counted(count, "step", "steps", "étape", "étapes")
  }

  /// `25 à 48 min (médiane 34)`.
  func minutes(_ time: Report.Time?) -> String {
    guard let time else { return say("time unknown", "durée inconnue") }
    let range = DurationRange(from: time.p10, to: time.p90, language: language)
    let median = range.sharedUnit(time.p50)
    return "\(range.text) (\(say("median", "médiane")) \(median))"
  }

  /// From the most precise to the shortest.
  func clicks(_ journey: Report.Journey) -> [String] {
    if let clicks = journey.clicks {
      let count = counted(clicks, "click", "clicks", "clic", "clics")
      return [count + say(" from the home page", " depuis l’accueil"), count]
    }
    return journey.clicksReason == .noWay
      ? [
        say("no way from the home page", "aucun chemin depuis l’accueil"),
        say("no way in", "sans accès"),
      ]
      : [say("clicks unknown", "clics inconnus")]
  }

  /// From the most precise to the shortest.
  func known(_ count: Int) -> [String] {
    let answers = counted(
      count, "answer", "answers", "information déjà connue", "informations déjà connues")
    return [
      answers + say(" the administration already has", " de l’administration"),
      answers + say(" already known", ""),
    ]
  }

  /// Characters of a quoted promise: as many as the line can hold.
  private static let quoteLimits = Array(stride(from: 80, through: 16, by: -4))

  /// What the pages promise, held against the median; from the most precise to the shortest.
  func promises(_ journey: Report.Journey, _ time: Report.Time?) -> [String] {
    if let minutes = journey.declaredMinutes {
      let range = DurationRange(minutes: minutes, language: language)
      let promise = say("the page promises \(range.text)", "la page promet \(range.text)")
      guard let time, (time.p50 / 60).rounded() > minutes.max else { return [promise] }
      let median = DurationRange(from: time.p50, to: time.p50, language: language).text
      return [promise + say(", expect \(median)", ", il en faut \(median)"), promise]
    }
    guard let phrase = journey.declaredPhrase else {
      return [say("no time is announced", "aucune durée annoncée")]
    }
    return Self.quoteLimits.map {
      let quote = language.quoted(TerminalText.wholeWords(phrase, limit: $0))
      return say("the page promises \(quote)", "la page promet \(quote)")
    }
  }
}
