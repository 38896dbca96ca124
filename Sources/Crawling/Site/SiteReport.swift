package import Report
package import Words

/// The forms of a site and what of it was not read, as they are told.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there,
/// times are in seconds.
package struct SiteReport: Codable, Sendable, Equatable {
  /// The number of the form; it rises when a key is renamed or removed.
  package static let currentSchema = 1

  package var schema: Int
  package var tool: Report.Tool
  package var language: Language
  package var status: Report.Status
  /// Where the crawl began.
  package var homes: [String]
  /// Pages that were read.
  package var pages: Int
  /// Links that lead to no page.
  package var gone: Int
  package var leftOut: [Omission]
  /// The heaviest first.
  package var forms: [Form]

  /// What was not read, for one reason.
  package struct Omission: Codable, Sendable, Equatable {
    package var reason: LeftOut
    package var count: Int
    /// The first addresses.
    package var examples: [String]
  }

  /// A form, on all the pages that have it.
  package struct Form: Codable, Sendable, Equatable {
    /// A short name, which no other form of the report has.
    package var name: String
    /// The same for the same questions, on every page and in every run.
    package var print: String
    package var title: String
    package var kind: String
    /// The first page that has it.
    package var address: String
    /// How many pages have it, and the first of them.
    package var pages: Int
    package var addresses: [String]
    package var questions: Int
    package var required: Int
    /// The mean seconds of somebody who answers its questions.
    package var seconds: Double
    /// People who fill it in a year; nil where nobody says.
    @OrNull package var responsesPerYear: Int?
    @OrNull package var hoursPerYear: Double?
  }

  /// Indented JSON with a final newline: the same site, the same bytes.
  package var json: String { JSONTexts.text(self) }
}

extension SiteReport {
  /// - Parameter people: How many people fill a form in a year, by the address of a page.
  package init(
    _ findings: SiteFindings, homes: [String], people: [String: Int], tool: Report.Tool,
    language: Language
  ) {
    schema = Self.currentSchema
    self.tool = tool
    self.language = language
    self.homes = homes
    pages = findings.pages
    gone = findings.gone
    leftOut = Self.omissions(findings)
    status = findings.isFinished && findings.leftOut.isEmpty && pages > 0 ? .complete : .partial
    forms = Self.forms(findings.forms, people: people)
  }

  private static func omissions(_ findings: SiteFindings) -> [Omission] {
    LeftOut.allCases.compactMap { reason in
      findings.leftOut[reason].map {
        Omission(reason: reason, count: $0.count, examples: $0.examples)
      }
    }
  }

  private static func forms(_ found: [SiteFindings.Form], people: [String: Int]) -> [Form] {
    let known = Dictionary(
      people.map { (CrawlAddress($0.key)?.key ?? $0.key, $0.value) },
      uniquingKeysWith: { max($0, $1) })
    var names = FormNames()
    return found.map { Form($0, name: names.name(of: $0), people: known) }
      .highestFirst(by: \.rank, <)
  }
}

extension SiteReport.Form {
  fileprivate init(_ form: SiteFindings.Form, name: String, people: [String: Int]) {
    let responses = form.addresses.compactMap { CrawlAddress($0).flatMap { people[$0.key] } }.max()
    self.init(
      name: name, print: form.seen.print, title: form.seen.title, kind: form.seen.kind,
      address: form.addresses.first ?? "", pages: form.pages, addresses: form.addresses,
      questions: form.seen.questions, required: form.seen.required, seconds: form.seen.seconds,
      responsesPerYear: responses,
      hoursPerYear: responses.map { (form.seen.seconds * Double($0) / 3600).roundedToTenth })
  }

  /// By hours a year where people are known, then by seconds times pages.
  fileprivate var rank: (Double, Double) { (hoursPerYear ?? -1, seconds * Double(pages)) }
}

/// Short names of forms, after their addresses: `contact`, `contact-2`.
private struct FormNames {
  private var counts: [String: Int] = [:]
  private static let longest = 40

  mutating func name(of form: SiteFindings.Form) -> String {
    let address = form.addresses.first.flatMap { CrawlAddress($0) }
    let path = address?.path.prefix { $0 != "?" } ?? ""
    let last = path.split(separator: "/").last { $0.contains(where: \.isLetter) } ?? ""
    let words = FoldedWords(String(last.prefix { $0 != "." })).words.joined(separator: "-")
    let plain = String(words.filter { $0.isASCII }.prefix(Self.longest))
    let name = plain.isEmpty ? FoldedWords(address?.site ?? "").words.joined(separator: "-") : plain
    counts[name, default: 0] += 1
    let count = counts[name] ?? 1
    if count == 1 { return name }
    let numbered = "\(name)-\(count)"
    counts[numbered, default: 0] += 1
    return numbered
  }
}
