import Auditing
import FormModel
import Markup
public import RuleFiles

/// Tries rules on their own examples, through the ordinary pipeline.
public enum RuleTrial {
  public static let runner = ExampleRunner(book: Reading.book) { rule, visit, book in
    let pages = try visit.pages.enumerated().map { index, page in
      try Reading.page(page.html, address: nil, fileName: "page-\(index + 1).html")
    }
    let journey = Journey(name: rule.id, pages: pages, home: visit.hasHome ? 0 : nil)
    let audit = Auditor(book: book).audit(journey)
    let findings = audit.verdicts.first { $0.rule.id == rule.id }?.findings ?? []
    return findings.map { finding in
      ExampleRunner.Sighting(
        subject: rule.about, page: finding.place.page ?? 0,
        mark: finding.place.element?[attribute: MarkedHTML.attribute],
        place: finding.message.english)
    }
  }
}
