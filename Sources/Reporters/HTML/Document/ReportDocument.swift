import Comments
import Comparing
import Escaping
import Foundation
import Report
import Words

/// The whole document around the sections.
struct ReportDocument {
  let report: Report
  let sheet: HTMLSheet
  private let comments: CommentsReport?
  private let mockUp: String?
  private let views: [AuditView]

  /// - Parameters:
  ///   - comments: What users say of the one audit of the report.
  ///   - mockUp: The address of a mock-up of the second target.
  init(
    report: Report, sheet: HTMLSheet, comments: CommentsReport? = nil, mockUp: String? = nil
  ) {
    self.mockUp = mockUp
    self.report = report
    self.sheet = sheet
    self.comments = comments
    let isAlone = report.audits.count == 1
    views = report.audits.enumerated().map { offset, audit in
      AuditView(
        audit, sheet: sheet, prefix: isAlone ? "" : "t\(offset + 1)-", tool: report.tool,
        comments: comments)
    }
  }

  /// The same report in another language.
  private init(_ report: Report, translating document: ReportDocument) {
    mockUp = document.mockUp
    self.report = report
    let sheet = HTMLSheet(language: report.language)
    self.sheet = sheet
    comments = nil
    views = zip(report.audits, document.views).map { audit, view in
      AuditView(audit, sheet: sheet, translating: view, tool: report.tool)
    }
  }

  /// - Parameter translations: The same report in other languages, to switch to.
  func html(translations: [Report], revision: ReportStyle.Revision? = nil) -> HTML {
    let content = content
    let others = translations.compactMap { other($0, than: content) }
    return HTMLPage(
      title: title, language: sheet.language, body: content + HTML(others),
      policy: revision == nil ? ContentPolicy.text : ContentPolicy.watched,
      attributes: revision.map(watched) ?? .nothing, hasScript: true
    ).html
  }

  private func watched(_ revision: ReportStyle.Revision) -> HTML {
    // A name of a file, as an address beside the page.
    let mark = revision.mark.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
    return " data-revision=\"\(revision.number)\" data-mark=\"./\(mark)\""
  }

  private func other(_ report: Report, than content: HTML) -> HTML? {
    let document = ReportDocument(report, translating: self)
    let words = OtherLanguage(content, in: document.content)
    return words?.html(language: report.language.rawValue, title: document.title)
  }

  /// What people read.
  private var content: HTML {
    """
    \(Patterns.definitions)<header class="top"><p class="brand">formaudit</p>\(contents)</header>
    <main>
    \(OverviewSection(report: report, views: views, sheet: sheet).html)\(differences)\(said)\
    \(articles)\(MethodSection(report: report, sheet: sheet).html)</main>
    \(ScriptWords(sheet: sheet).html)
    """
  }

  /// What changed since the baseline; or between the two targets, when there are two and no baseline.
  private var differences: [HTML] {
    if let gate = report.gate {
      return gate.targets.enumerated().compactMap { offset, target in
        target.difference.map {
          DifferenceSection(difference: $0, anchor: "difference-\(offset + 1)", sheet: sheet).html
        }
      }
    }
    guard report.audits.count == 2, report.audits.allSatisfy({ $0.outcome == .audited }) else {
      return []
    }
    let (before, after) = (report.audits[0], report.audits[1])
    let comparison = AuditComparison(before: Snapshot(before), after: Snapshot(after))
    let section = DifferenceSection(
      difference: Report.Difference(comparison, language: sheet.language), anchor: "difference-1",
      sheet: sheet, letters: (before.score?.letter, after.score?.letter), mockUp: mockUp)
    return [section.html]
  }

  private var said: HTML? {
    comments.map { CommentsSection(report: $0, sheet: sheet, view: views.first).html }
  }

  private var title: String {
    let names = [comments?.export].compactMap(\.self) + report.audits.prefix(3).map(\.target)
    return (names.map { TerminalText.safe($0, limit: 80) } + ["formaudit"]).joined(separator: " · ")
  }

  private var contents: HTML {
    let links = views.prefix(1).flatMap { view in
      let isAsked = !view.questions.isEmpty
      let all: [(String, String, Bool)] = [
        ("minute", sheet.say("In one minute"), true),
        ("change", sheet.words.changesHeading, true),
        ("whatif", WhatIfSection.title(sheet), whatIf(view).table != nil),
        ("time", sheet.say("Where the time goes"), isAsked),
        ("pages", XRaySection.title(sheet), isAsked),
      ]
      return all.filter(\.2).map { (view.anchor($0.0), $0.1) }
    }
    let said = comments.map { _ in [(CommentsSection.anchor, CommentsSection.title(sheet))] } ?? []
    let method = ("method", sheet.say("How it was measured"))
    let items = (said + links + [method]).map { anchor, words in
      "<li><a href=\"#\(anchor)\">\(words)</a></li>" as HTML
    }
    return "<nav aria-label=\"\(sheet.say("Contents"))\"><ul>\(items)</ul></nav>"
  }

  /// Bytes of all targets: browsers open a larger page slowly, and readers do not read it.
  private static let byteLimit = 900_000

  /// The targets one after the other, as many as a browser opens well; the others are named.
  private var articles: HTML {
    var content = HTML.nothing
    for (place, view) in views.enumerated() {
      let next = article(view)
      guard place == 0 || content.bytes.count + next.bytes.count <= Self.byteLimit else {
        return content + leftOut(views[place...])
      }
      content += next
    }
    return content
  }

  private func leftOut(_ views: ArraySlice<AuditView>) -> HTML {
    let names = views.map { view -> HTML in
      """
      <li id="\(view.anchor("minute"))">\(HTMLSheet.typeset(TerminalText.safe(view.audit.target, limit: 120)))</li>

      """
    }
    let title = sheet.say(
      "\(views.count, "more target", "more targets"): audit them one by one to see them here")
    return "<section class=\"left-out\"><h2>\(title)</h2><ul>\(names)</ul></section>\n"
  }

  private func whatIf(_ view: AuditView) -> WhatIfSection {
    WhatIfSection(view: view)
  }

  private func article(_ view: AuditView) -> HTML {
    """
    <article class="target"><h1>\(HTMLSheet.typeset(TerminalText.safe(view.audit.target, limit: 200)))</h1>
    \(SummarySection(view: view).html)\(ChangesSection(view: view).html)\
    \(whatIf(view).html)\(TimelineSection(view: view).html)\(XRaySection(view: view).html)</article>

    """
  }
}
