import Comparing
import Escaping
import Numbers
import Report
import Words

/// Before and after: the numbers of both sides, and what became of each question.
struct DifferenceSection {
  let difference: Report.Difference
  let anchor: String
  let sheet: HTMLSheet
  /// Letters of both sides, where they are known.
  var letters: (before: String?, after: String?) = (nil, nil)
  /// The address of a mock-up of what comes after.
  var mockUp: String?

  /// Questions told of each state; the JSON form has all.
  private static let questionsTold = 200

  private var words: ReportWords { sheet.words }
  private var before: String {
    HTMLSheet.typeset(TerminalText.safe(difference.before, limit: 120))
  }
  private var after: String {
    HTMLSheet.typeset(TerminalText.safe(difference.after, limit: 120))
  }

  var html: HTML {
    """
    <section id="\(anchor)" class="difference"><h2>\(sheet.say("Before and after"))</h2>
    <p class="lead">\(total)</p>
    \(link)\
    \(table)\(states.map(list))<p>\(findings)</p></section>

    """
  }

  private var total: String {
    let questions = words.moreQuestions(Int(rounding: difference.increase(of: .questions) ?? 0))
    let time = difference.increase(of: .meanSeconds).map(words.morePerPerson)
    return sheet.language.typeset([questions, time].compactMap(\.self).joined(separator: ", "))
  }

  private var link: HTML {
    mockUp.map { "<p><a href=\"\($0)\">\(sheet.say("See the mock-up"))</a></p>\n" } ?? .nothing
  }

  // MARK: Numbers

  /// What is told, and whether more of it is worse.
  private var measures: [(measure: Measure, name: String)] {
    [
      (.questions, sheet.say("Questions")), (.required, sheet.say("Required")),
      (.p50Minutes, sheet.say("Minutes, half of the people")),
      (.p90Minutes, sheet.say("Minutes, nine in ten")), (.choices, sheet.say("Choices")),
      (.uploads, sheet.say("Documents to send")), (.steps, sheet.say("Steps")),
      (.clicks, sheet.say("Clicks")), (.knownToAdministration, sheet.say("Already known")),
      (.score, sheet.say("Mark")), (.findings, sheet.say("Findings")),
    ]
  }

  private var table: HTML {
    let rows = measures.compactMap { measure, name -> [HTML]? in
      guard let change = difference.measures.first(where: { $0.measure == measure.name }) else {
        return nil
      }
      return ["\(name)", value(change.before), value(change.after), verdict(change, measure)]
    }
    return sheet.table(
      sheet.say("Before and after"), [sheet.say("Measure"), before, after, sheet.say("Change")],
      letterRow + rows)
  }

  private var letterRow: [[HTML]] {
    guard let old = letters.before, let new = letters.after else { return [] }
    return [
      ["\(sheet.say("Letter"))", "<b>\(old, limit: 1)</b>", "<b>\(new, limit: 1)</b>", .nothing]
    ]
  }

  private func value(_ value: Double?) -> HTML {
    value.map { "\(sheet.number($0))" } ?? "–"
  }

  private func verdict(_ change: Report.MeasureChange, _ measure: Measure) -> HTML {
    guard let old = change.before, let new = change.after, old != new, (new - old).isFinite else {
      return .nothing
    }
    let isBetter = (new > old) == measure.isMark
    let sign = new > old ? "+" : "−"
    let words = isBetter ? sheet.say("better") : sheet.say("worse")
    return """
      <span class="\(isBetter ? "better" : "worse")">\(sign)\(sheet.number(abs(new - old))) \(words)</span>
      """
  }

  // MARK: Questions

  private var states: [Report.ChangeState] {
    [.removed, .added, .updated, .moved, .ambiguous, .notChecked]
  }

  /// Removed ones by what they save, added ones by what they cost.
  private func list(_ state: Report.ChangeState) -> HTML {
    let all = difference.questions.filter { $0.state == state }
    guard !all.isEmpty else { return .nothing }
    let sorted = all.enumerated().sorted { one, other in
      let seconds = (abs(one.element.seconds), abs(other.element.seconds))
      return seconds.0 == seconds.1 ? one.offset < other.offset : seconds.0 > seconds.1
    }.map(\.element)
    let more = all.count - Self.questionsTold
    let rest: HTML = more > 0 ? "<li>\(words.morePlaces(more))</li>" : .nothing
    return sheet.behind(
      sheet.language.typeset(words.heading(state, all.count)),
      "<ul>\(sorted.prefix(Self.questionsTold).map(item))\(rest)</ul>")
  }

  private func item(_ change: Report.QuestionChange) -> HTML {
    let wording = change.wording.isEmpty ? words.noWording : change.wording
    let seconds: HTML =
      abs(change.seconds) >= 0.5 ? ", <b>\(words.signedDuration(change.seconds))</b>" : .nothing
    let needsReason = change.state == .ambiguous || change.score < 1
    let details = change.edits + (needsReason ? [change.because] : [])
    return """
      <li>\(sheet.language.typeset(wording), limit: 200)\(seconds)\
      \(details.map { "<br><small>\(sheet.language.typeset($0))</small>" as HTML })</li>

      """
  }

  private var findings: String {
    func count(_ state: Report.ChangeState) -> Int {
      difference.findings.count { $0.state == state }
    }
    return sheet.language.typeset(
      words.findingCounts(
        new: count(.added), mended: count(.removed), known: difference.knownFindings,
        ambiguous: count(.ambiguous), notChecked: count(.notChecked)))
  }
}
