import Deciding
import Escaping
import Report
import Words

/// The first screen about a target: what a director needs, in a minute.
struct SummarySection {
  let view: AuditView

  private var audit: Report.Audit { view.audit }
  private var sheet: HTMLSheet { view.sheet }
  private var words: ReportWords { view.sheet.words }

  var html: HTML {
    """
    <section id="\(view.anchor("minute"))" class="minute" aria-label="\(label)">
    <div class="verdict">\(letter)<div><p class="lead">\(lead)</p>\(reason)\(first)</div></div>
    \(JourneyPath(view: view).html)<dl class="cards">
    \(cards)</dl>
    \(curve)</section>

    """
  }

  /// Several targets are told apart.
  private var label: String {
    let title = sheet.say("In one minute")
    return view.prefix.isEmpty
      ? title : sheet.say("\(title): \(TerminalText.safe(audit.target, limit: 200))")
  }

  // MARK: The verdict

  private var letter: HTML {
    guard let score = audit.score else {
      return "<p class=\"letter none\"><b>–</b><span>\(sheet.say("no mark"))</span></p>"
    }
    let letter = String(score.letter.prefix(1))
    let mark = words.mark(score.value.bounded(to: 100))
    let scale = ["A", "B", "C", "D", "E"].map { step -> HTML in
      step == letter
        ? "<li class=\"here\"><b>\(step)</b></li>" : "<li aria-hidden=\"true\">\(step)</li>"
    }
    return """
      <div class="letter"><ol class="letters" aria-label="\(sheet.say("Letter, from A (light) to E (heavy)"))">\
      \(scale)</ol><p>\(mark)</p></div>
      """
  }

  private var lead: HTML {
    guard let time = audit.time else { return "\(words.notAudited)" }
    let questions = words.questions(audit.journey.questions)
    return """
      \(sheet.say("Half of the people need more than \(duration: time.p50.bounded(to: 1e9)) for the whole procedure: \(questions)."))
      """
  }

  /// Why the letter is lower than the mark, or why there is none.
  private var reason: HTML {
    guard let text = audit.score?.cap ?? audit.reason else { return .nothing }
    let title = audit.score == nil ? words.whyNoMark : words.cappedLetter
    return
      "<p class=\"reason\">\(sheet.say("\(title): \(TerminalText.safe(text, limit: 300))"))</p>"
  }

  /// What to do first, in three lines.
  private var first: HTML {
    guard !view.actions.isEmpty else { return "<p class=\"first\">\(words.nothingToChange)</p>" }
    let items = view.actions.prefix(Self.actionsTold).map { action -> HTML in
      let words = ActionWords(action: action, view: view)
      let gain = [words.points, words.seconds, words.places].compactMap(\.self)
        .map { " · \($0)" as HTML }
      return """
        <li><a href="#\(action.anchor)">\(action.verdict.title)</a>\(gain)\
        <br><small>\(HTML.ruleText(action.verdict.fix))</small></li>

        """
    }
    return """
      <div class="first"><p><b>\(heading)</b></p><ol>\(items)</ol></div>
      \(fastest)
      """
  }

  private var heading: String {
    audit.score == nil ? words.changesHeading : sheet.say("What raises the mark of 100 most:")
  }

  /// The edits that save most minutes, in one line each.
  private var fastest: HTML {
    let items = view.edits.told.prefix(Self.actionsTold).map { edit -> HTML in
      let sentence = sheet.language.typeset(TerminalText.safe(edit.sentence, limit: 200))
      return "<li>\(sentence) · <b>\(words.signedDuration(edit.medianChange))</b></li>\n"
    }
    guard !items.isEmpty else { return .nothing }
    return """
      <div class="first"><p><b>\(sheet.say("What saves people most time:"))</b> \
      <small><a href="#\(view.anchor("whatif"))">\(WhatIfSection.title(sheet))</a></small></p>\
      <ol>\(HTML(items))</ol></div>
      """
  }

  private static let actionsTold = 3

  // MARK: The numbers

  private var cards: [HTML] {
    [minutes, promise, questions, known, clicks, year].compactMap(\.self)
  }

  private func card(
    _ title: String, _ figure: String, _ note: HTML, isWide: Bool = false
  ) -> HTML {
    "<div\(isWide ? " class=\"wide\"" : .nothing)><dt>\(title)</dt><dd class=\"figure\">\(figure)</dd><dd class=\"note\">\(note)</dd></div>\n"
  }

  private var minutes: HTML? {
    audit.time.map { time in
      let range = DurationRange(from: time.p10, to: time.p90, language: sheet.language)
      let because = time.because.joined(separator: semicolon)
      return card(
        sheet.say("Minutes"), range.text,
        """
        \(sheet.say("eight people in ten; half need more than \(duration: time.p50.bounded(to: 1e9))"))\
        <br><small>\(words.sum(time, because))</small>
        """, isWide: true)
    }
  }

  private var semicolon: String { Sentence.Joint.semicolon.text(in: sheet.language) }

  private var questions: HTML? {
    let journey = audit.journey
    let steps = words.steps(journey.steps)
    let conditional =
      journey.conditional > 0
      ? sheet.say("\(journey.conditional, "more", "more") after some answers") : nil
    return card(
      sheet.say("Questions"), sheet.language.number(journey.questions),
      """
      \(sheet.say("\(journey.required, "required", "required"), \(journey.optional, "optional", "optional")"))\
      \(conditional.map { "\(semicolon)\($0)" as HTML })<br><small>\(steps)</small>
      """)
  }

  private var known: HTML? {
    let purposes = Set(audit.journey.knownToAdministration)
    let known = Set((audit.whatIf?.questions ?? []).filter { $0.known != nil }.map(\.id))
    let names = view.questions.filter { known.contains($0.question.id) }
      .map { "<li><a href=\"#\($0.anchor)\">\(sheet.name(of: $0.question))</a></li>" as HTML }
    let list =
      names.isEmpty ? HTML.nothing : sheet.behind(sheet.say("Which ones"), "<ul>\(names)</ul>")
    return card(
      sheet.say("Already known"), sheet.language.number(purposes.count),
      "\(sheet.say("\(choosing: purposes.count, "answer that an administration already has", "answers that an administration already has")"))\(list)"
    )
  }

  private var clicks: HTML? {
    let journey = audit.journey
    guard let clicks = journey.clicks else {
      return journey.clicksReason == .noWay
        ? card(sheet.say("Clicks"), "∞", "\(sheet.say("no way from the home page"))") : nil
    }
    return card(
      sheet.say("Clicks"), sheet.language.number(clicks),
      "\(sheet.say("from the home page to the first question"))")
  }

  private var promise: HTML? {
    let journey = audit.journey
    guard let minutes = journey.declaredMinutes else {
      let phrase = journey.declaredPhrase.map {
        sheet.language.quoted(TerminalText.wholeWords($0, limit: 100))
      }
      return card(
        sheet.say("Promised time"), "–",
        "\(phrase.map { sheet.say("no figure, but \($0)") } ?? sheet.say("no time is announced"))")
    }
    let share = audit.time?.promise?.share
    let people = share.map { PeopleRow(share: $0).html }
    return card(
      sheet.say("Promised time"), DurationRange(minutes: minutes, language: sheet.language).text,
      """
      \(people)\(share.map { sheet.say("enough for \(percentage: $0.bounded(to: 1)) of people") } ?? "")
      """)
  }

  private var year: HTML? {
    audit.burden.map { burden in
      let people = sheet.say("\(burden.responsesPerYear, "person", "people") a year")
      return card(
        sheet.say("In a year"),
        sheet.say("\(burden.hoursPerYear.bounded(to: 1e12), "hour", "hours")"),
        "\(people)\(burden.costPerYear.map { sheet.say("; \($0.bounded(to: 1e15)) of their money") } ?? "")"
      )
    }
  }

  private var curve: HTML {
    audit.time.map {
      FinishCurve(time: $0, promise: audit.journey.declaredMinutes, sheet: sheet).html
    } ?? .nothing
  }
}
