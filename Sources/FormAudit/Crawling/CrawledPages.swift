package import Auditing
package import Crawling
package import Fetching
import FormModel
import Report
package import Words

/// Reads the pages that a crawl meets: where they lead, and what their forms ask.
package struct CrawledPages: Sendable {
  private let pages: PageLoader
  private let auditor: Auditor
  private let language: Language
  /// What finds other things in the same bytes when it changes: rules, and the version of this program.
  package let reader: String

  package init(book: RuleBook, reading: PageReading, language: Language) {
    pages = PageLoader(book: book, reading: reading)
    auditor = Auditor(book: book, today: Today.text)
    self.language = language
    reader = "\(Version.current) \(book.digest) \(language.rawValue)"
  }

  package func findings(_ fetched: FetchedPage) -> PageFindings {
    let page = pages.page(fetched)
    let links = page.links.map(\.target)
    if case .notAudited(let reason) = page.outcome {
      return PageFindings(
        links: links, forms: forms(page),
        whyNotJudged: page.whyNotAudited?.text(in: language) ?? reason.rawValue,
        isUnreadable: reason == .unreadable)
    }
    return PageFindings(links: links, forms: forms(page))
  }

  /// The forms which an audit of the page is about.
  private func forms(_ page: Page) -> [SeenForm] {
    guard !page.questions.isEmpty else { return [] }
    let audit = Report.Audit(
      auditor.audit(Journey(name: page.address, pages: [page], home: nil)), language: language)
    return audit.pages.flatMap { page in
      page.forms.filter { $0.audited && !$0.questions.isEmpty }.map { SeenForm($0, on: page) }
    }
  }
}

extension SeenForm {
  fileprivate init(_ form: Report.Form, on page: Report.Page) {
    let asked = form.questions.filter { !$0.conditional }
    let heading = form.questions.map(\.heading).first { !$0.isEmpty } ?? ""
    self.init(
      print: StableHash(of: form.questions.flatMap(\.identity)).mixed.digits,
      title: String((page.title.isEmpty ? heading : page.title).onOneLine.prefix(160)),
      kind: form.kind, questions: asked.count, required: asked.count(where: \.required),
      seconds: form.questions.reduce(0) {
        $0 + $1.seconds.parts.total * $1.seconds.probability
      }.roundedToTenth)
  }
}

extension Report.Question {
  /// What people read and fill; no name, place or number that changes from page to page.
  fileprivate var identity: [String] {
    [FoldedWords(wording).text, purpose ?? "", required ? "required" : ""]
      + fields.flatMap { [$0.kind] + $0.answers }
  }
}
