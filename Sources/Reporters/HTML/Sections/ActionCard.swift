import Auditing
import Escaping
import Report
import Words

/// One thing to change, told in full: what it brings, how, why, where, and who says so.
struct ActionCard {
  let action: Improvement
  let view: AuditView
  let isOpen: Bool

  /// More places of one defect would make the page slow to open.
  private static let placesTold = 200
  /// More than these are closed until somebody asks.
  private static let placesInSight = 6

  private var sheet: HTMLSheet { view.sheet }
  private var verdict: Report.Verdict { action.verdict }
  private var words: ActionWords { ActionWords(action: action, view: view) }

  var html: HTML {
    """
    <article class="change" id="\(action.anchor)" data-rule="\(verdict.rule)">
    <h3><span class="rank">\(action.number)</span> \(verdict.title)</h3>
    <p class="gains">\(gains)</p>
    <p class="fix">\(HTML.ruleText(verdict.fix))</p>
    <details\(isOpen ? " open" : .nothing)><summary>\(sheet.say("Why, where, and who says so"))</summary>
    \(why)\(places)\(snippet)\(sources)</details></article>

    """
  }

  private var gains: HTML {
    let severity: HTML =
      "<span class=\"severity \(verdict.severity.rawValue)\">\(words.severity)</span>"
    let parts: [HTML?] = [
      words.points.map { "<b class=\"points\">\($0)</b>" },
      words.isToCheck ? "<span>\(sheet.words.toReview)</span>" : nil,
      words.seconds.map { "<b class=\"points\">\($0)</b>" }, words.hours.map { "\($0)" },
      severity,
      words.places.map { "<span>\($0)</span>" },
    ]
    return HTML(parts.compactMap(\.self).enumerated().map { $0 > 0 ? " · \($1)" : $1 })
  }

  private var why: HTML {
    let threshold = verdict.threshold.map {
      "<br><small>\(sheet.say("Threshold: \(TerminalText.safe($0, limit: 200))"))</small>" as HTML
    }
    return "<p>\(HTML.ruleText(verdict.why))\(threshold)</p>\n"
  }

  // MARK: Where

  private var places: HTML {
    let findings = Array(action.findings.prefix(Self.placesTold))
    guard findings.count > 1 else { return "<p>\(findings.first.map(place))</p>\n" }
    let example: HTML = action.saysTheSame ? "<p>\(findings[0].message)</p>\n" : .nothing
    let lists: HTML = "<ul class=\"places\">\(findings.map { "<li>\(place($0))\n" as HTML })</ul>\n"
    guard findings.count > Self.placesInSight else { return example + lists }
    let more = action.findings.count - findings.count
    let rest: HTML = more > 0 ? "<p>\(left(more))</p>" : .nothing
    return example
      + sheet.behind(
        sheet.say("All \(action.findings.count, "place", "places")"), "\(lists)\(rest)")
  }

  private func left(_ count: Int) -> String {
    sheet.say("\(count, "more place is", "more places are") in the JSON report.")
  }

  /// `p. 4, l. 235`; the page only where there are several.
  private func numbers(_ place: Report.Place) -> HTML {
    let page = view.pages.count > 1 ? place.page.flatMap { view.numbersOfPages[$0] } : nil
    let parts: [HTML] = [
      page.map { "p.\u{A0}\($0)" }, place.line.map { "l.\u{A0}\($0)" },
    ].compactMap(\.self)
    return parts.isEmpty
      ? .nothing : " \(parts[0])\(parts.dropFirst().map { ", \($0)" as HTML })"
  }

  private func place(_ finding: Report.Finding) -> HTML {
    let line = numbers(finding.place)
    guard let id = finding.subject.question, let anchor = view.anchorsOfQuestions[id] else {
      return "\(finding.message)\(line)"
    }
    return "<a href=\"#\(anchor)\">\(words(of: finding))</a>\(line)"
  }

  /// Where all places say the same but for the words of the question, these words are enough.
  private func words(of finding: Report.Finding) -> String {
    guard action.saysTheSame, let wording = finding.place.wording, !wording.isEmpty else {
      return finding.message
    }
    return HTMLSheet.typeset(TerminalText.safe(wording, limit: 60))
  }

  /// The first element as the page writes it.
  private var snippet: HTML {
    guard let code = action.findings.lazy.compactMap(\.place.snippet).first else { return .nothing }
    return """
      <h4>\(sheet.say("As the page writes it"))</h4><pre tabindex="0"><code>\(code, limit: 400)</code></pre>

      """
  }

  private var sources: HTML {
    let items = verdict.sources.map { source -> HTML in
      let says = source.says.map { sheet.say("\(source.name): \($0)") } ?? source.name
      return "<li>\(HTML.link(says, to: source.url))</li>\n"
    }
    return items.isEmpty
      ? .nothing
      : "<h4>\(sheet.say("Sources"))</h4><ul>\(items)</ul><p class=\"id\"><code>\(verdict.rule)</code></p>\n"
  }
}
