import Crawling
import Escaping
import Report
import Words

/// Tells the forms of a site in plain text.
struct SiteText {
  let report: SiteReport
  let sheet: TextSheet

  private static let formsTold = 20
  private static let examplesTold = 2

  var text: String {
    (head + forms + leftOut).joined(separator: "\n") + "\n"
  }

  private func tell(_ sentence: Sentence) -> String { sentence.text(in: sheet.language) }

  private var head: [String] {
    let homes = report.homes.map { sheet.safe($0) }.joined(separator: ", ")
    let pages = Sentence("\(report.pages, "page", "pages") read")
    let forms = Sentence("\(report.forms.count, "form", "forms")")
    let gone = Sentence("\(report.gone, "link leads", "links lead") to no page")
    let parts = [pages, forms] + (report.gone > 0 ? [gone] : [])
    return sheet.paragraph(tell(Sentence("\(homes): \(Sentence(list: parts, joint: .comma))")))
      + (report.forms.isEmpty ? [] : sheet.paragraph(tell(order)))
  }

  private var order: Sentence {
    report.forms.contains { $0.hoursPerYear != nil }
      ? Sentence(
        "The heaviest first: by hours a year where the number of people is known, then by time and pages."
      )
      : Sentence(
        "The heaviest first: time to answer, times the pages that show it; how many people fill it, a site does not tell."
      )
  }

  private var forms: [String] {
    guard !report.forms.isEmpty else { return [] }
    let told = sheet.told(report.forms, Self.formsTold)
    return sheet.heading(tell(Sentence("Forms")))
      + told.enumerated().flatMap { block($0.element, number: $0.offset + 1) }
      + sheet.more(report.forms.count - told.count, indent: 2)
  }

  private func block(_ form: SiteReport.Form, number: Int) -> [String] {
    let title =
      form.title.isEmpty ? form.name : sheet.language.quoted(sheet.safe(form.title, limit: 80))
    let questions = Sentence("\(form.questions, "question", "questions")")
    let required =
      form.required > 0 ? Sentence("\(form.required, "required", "required")") : nil
    let hours = form.hoursPerYear.map { Sentence("\($0.rounded(), "hour", "hours") a year") }
    let parts = [
      questions, required, Sentence("\(duration: form.seconds)"), seen(form), hours,
    ].compactMap(\.self)
    return sheet.paragraph(
      "\(title) — \(tell(Sentence(list: parts, joint: .comma)))", indent: 2, mark: "\(number). ")
      + sheet.paragraph(sheet.safe(form.address, limit: 300), indent: 5)
  }

  private func seen(_ form: SiteReport.Form) -> Sentence {
    Sentence("seen on \(form.pages, "page", "pages")")
  }

  private var leftOut: [String] {
    guard report.status != .complete else { return [] }
    guard !report.leftOut.isEmpty else {
      return [""] + sheet.paragraph(tell(Sentence("Incomplete: no page could be read.")))
    }
    return sheet.heading(tell(Sentence("Incomplete: what was left out")))
      + report.leftOut.flatMap { omission in
        let examples = omission.examples.prefix(Self.examplesTold).map {
          sheet.safe($0, limit: 120)
        }.joined(separator: ", ")
        return sheet.paragraph(
          tell(
            Sentence(
              "\(omission.count, "address", "addresses"): \(omission.reason.sentence) (\(examples))"
            )),
          indent: 2, mark: "- ")
      }
  }
}

extension LeftOut {
  /// Why an address was not read.
  var sentence: Sentence {
    switch self {
    case .robots: Sentence("the site asks programs to stay away (robots.txt)")
    case .pages: Sentence("more pages than the limit: --max-pages")
    case .depth: Sentence("too many links away: --max-depth")
    case .trap: Sentence("addresses without end, such as those of a calendar")
    case .busy: Sentence("the site asked to come back later, again and again")
    case .refused: Sentence("the site lets nobody in without a name")
    case .serverError: Sentence("the site answered with an error of its own")
    case .notPublic:
      Sentence("an address of this machine or of a private network: --allow-private")
    case .unreachable: Sentence("nothing answered, or not to the end")
    case .unreadable: Sentence("what is there cannot be read as a page")
    case .notJudged: Sentence("the page cannot be judged by its HTML")
    case .sitemap: Sentence("a site map that cannot be read to its end")
    case .notYet: Sentence("not visited yet: run the same command again to go on")
    }
  }
}
