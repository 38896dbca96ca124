import Auditing
import Report
import Words

/// One thing to change, told in full: what it brings, how, why, where, and who says so.
struct ActionCard {
  let action: Action
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
      words.isToCheck ? "<span>\(sheet.words.toReview)</span>" : nil, severity,
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
    let lists = HTML(byPage(findings))
    guard findings.count > Self.placesInSight else { return example + lists }
    let more = action.findings.count - findings.count
    let rest: HTML = more > 0 ? "<p>\(left(more))</p>" : .nothing
    return example
      + sheet.behind(
        sheet.say("All \(action.findings.count, "place", "places")"), "\(lists)\(rest)")
  }

  /// The places under the names of their pages.
  private func byPage(_ findings: [Report.Finding]) -> [HTML] {
    Dictionary(grouping: findings.indices) { findings[$0].place.page ?? "" }
      .values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
      .map { group in
        let items = group.map { "<li>\(place(findings[$0]))</li>\n" as HTML }
        return "\(pageName(findings[group[0]].place))<ul class=\"places\">\(items)</ul>\n"
      }
  }

  private func left(_ count: Int) -> String {
    sheet.say("\(count, "more place is", "more places are") in the JSON report.")
  }

  private func pageName(_ place: Report.Place) -> HTML {
    guard let page = view.pages.first(where: { $0.page.address == place.page }) else {
      return .nothing
    }
    return "<h4><a href=\"#\(page.anchor)\">\(page.number). \(sheet.name(of: page.page))</a></h4>"
  }

  private func place(_ finding: Report.Finding) -> HTML {
    let line = finding.place.line.map { " <small>l.\u{A0}\($0)</small>" as HTML }
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
    return sheet.language.typeset(TerminalText.safe(wording, limit: 80))
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
