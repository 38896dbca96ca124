import Deciding
import Escaping
import Report
import Words

/// What if less were asked: the edits that save most, and the place where a script lets people decide
/// question by question.
struct WhatIfSection {
  let view: AuditView

  private var sheet: HTMLSheet { view.sheet }
  private var words: ReportWords { view.sheet.words }

  /// Nil where decisions cannot be weighed: without a mark, or by another model of time.
  var table: Report.WhatIf? {
    view.audit.whatIf.flatMap { $0.questions.count == view.questions.count ? $0 : nil }
      .flatMap { $0.questions.isEmpty ? nil : $0 }
  }

  var html: HTML {
    guard let table else { return .nothing }
    return """
      <section id="\(view.anchor("whatif"))" class="whatif" data-table="\(view.anchor("table"))" \
      data-prefix="\(view.prefix)" data-target="\(TerminalText.safe(view.audit.target, limit: 200))">\
      <h2>\(Self.title(sheet))</h2>
      <p class="hint">\(explanation)</p>
      \(told)<p class="hint scriptless">\(withoutScripts)</p>
      <p class="hint">\(command)</p>
      <script type="application/json" id="\(view.anchor("table"))">\(data(table))</script></section>

      """
  }

  static func title(_ sheet: HTMLSheet) -> String { sheet.say("What if less were asked?") }

  /// The numbers from which the script of the page tells what decisions change.
  private func data(_ table: Report.WhatIf) -> HTML {
    view.isTranslation
      ? .nothing : HTML(json: WhatIfData(table: table, anchors: view.questions.map(\.anchor)).json)
  }

  private var explanation: String {
    sheet.say(
      """
      The edits that save most, each weighed alone, by the same model as the minutes above. What an \
      answer is for, only the team knows: argue over them.
      """)
  }

  private var withoutScripts: String {
    sheet.say(
      """
      Where this page may run its script, tick questions off here, and see the minutes, the questions \
      and the letter change at once.
      """)
  }

  private var command: String {
    sheet.say(
      """
      In a terminal, the same: formaudit whatif, with --suggest 10, or with --decisions and the file \
      of decisions.
      """)
  }

  private var told: HTML {
    guard let report = view.edits.report, !report.edits.isEmpty else {
      return "<p>\(sheet.say("No single edit saves a second."))</p>\n"
    }
    let rows = zip(report.edits, view.edits.decided).map { row($0, $1) }
    return """
      <div class="scroll" tabindex="0" role="group" aria-label="\(sheet.say("Edits that save most"))">\
      <table class="edits"><caption>\(sheet.say("Edits that save most"))</caption><thead><tr>\
      \(columns.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      <p class="together">\(together(report))</p>

      """
  }

  private var columns: [String] {
    [
      sheet.say("Edit"), sheet.say("Half of the people"), sheet.say("Questions"),
      sheet.say("Mark"),
    ]
  }

  private func row(_ edit: WhatIfReport.Edit, _ decided: DecidedText) -> HTML {
    let because = edit.because.map {
      "<br><small>\(sheet.language.typeset(TerminalText.safe($0, limit: 300)))</small>" as HTML
    }
    let sentence = sheet.language.typeset(TerminalText.safe(edit.sentence, limit: 300))
    return """
      <tr data-edits="\(decided.edits)" data-split="\(decided.split)"><th scope="row"><span class="edit">\(sentence)</span>\(because)</th>\
      <td>\(changed(edit.medianChange, 0.5, words.signedDuration))</td>\
      <td>\(changed(Double(edit.questionsChange), 1) { sheet.signed($0) })</td>\
      <td>\(changed(edit.markChange, 0.05) { words.signedPoints($0) })</td></tr>

      """
  }

  private func changed(_ value: Double, _ least: Double, _ tell: (Double) -> String) -> String {
    abs(value) < least ? "=" : tell(value)
  }

  private func together(_ report: WhatIfReport) -> String {
    let (now, then) = (report.now, report.then)
    return sheet.say(
      """
      All of them together: \(duration: now.p50) become \(duration: then.p50), \(now.questions) \
      questions become \(then.questions), and the mark of \(now.mark) (\(now.letter)) becomes \
      \(then.mark) (\(then.letter)).
      """)
  }
}
