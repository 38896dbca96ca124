import Escaping
import Report
import Words

/// The targets of a report side by side, and the decision about them.
struct OverviewSection {
  let report: Report
  let views: [AuditView]
  let sheet: HTMLSheet

  var html: HTML {
    guard views.count > 1 || report.gate != nil else { return .nothing }
    return """
      <section id="targets" class="overview"><h2>\(sheet.words.comparisonHeading)</h2>
      \(views.count > 1 ? table : .nothing)\(report.gate.map(decision))</section>

      """
  }

  private var table: HTML {
    let columns = [
      sheet.say("Target"), sheet.say("Letter"), sheet.say("Mark"), sheet.say("Questions"),
      sheet.say("Minutes"), sheet.say("Known"), sheet.say("Clicks"),
    ]
    return sheet.table(sheet.words.comparisonHeading, columns, views.map(row))
  }

  private func row(_ view: AuditView) -> [HTML] {
    let audit = view.audit
    let name = HTMLSheet.typeset(TerminalText.safe(audit.target, limit: 120))
    let isKnown = audit.outcome != .notAudited
    func cell(_ value: Int?) -> HTML {
      isKnown ? value.map { "\(sheet.language.number($0))" } ?? "–" : "–"
    }
    return [
      "<a href=\"#\(view.anchor("minute"))\">\(name)</a>",
      audit.score.map { "<b>\($0.letter, limit: 1)</b>" } ?? "–",
      audit.score.map { "\(sheet.number($0.value))" } ?? "–",
      cell(audit.journey.questions),
      audit.time.map { "\(DurationRange(from: $0.p10, to: $0.p90, language: sheet.language).text)" }
        ?? "–",
      cell(audit.journey.knownToAdministration.count), cell(audit.journey.clicks),
    ]
  }

  private func decision(_ gate: Report.Gate) -> HTML {
    let targets = gate.targets.map { target -> HTML in
      let name = HTMLSheet.typeset(TerminalText.safe(target.target, limit: 120))
      return """
        <li>\(sheet.say("\(name): \(sheet.words.short(target.outcome))"))\(reasons(target.reasons))</li>

        """
    }
    return """
      <h3>\(sheet.words.gateHeading)</h3><p><b>\(sheet.words.verdict(gate.outcome))</b></p>
      <ul>\(targets)</ul>\(reasons(gate.reasons))
      """
  }

  private func reasons(_ reasons: [Report.GateReason]) -> HTML {
    guard !reasons.isEmpty else { return .nothing }
    let items = reasons.map { reason -> HTML in
      "<li>\(reason.sentence)\(reason.id.map { " <code>\($0)</code>" as HTML })</li>\n"
    }
    return "<ul>\(items)</ul>"
  }
}
