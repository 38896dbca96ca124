import Auditing
import FormModel
import Portfolio
import Report
import TestSupport
import Testing

/// A catalogue of four times as many questions costs less than six times as much.
@Suite(.serialized) struct PortfolioGrowthTests {
  private enum Kind: String, CaseIterable {
    case sameQuestion, ownQuestions, similarWords, lists
  }

  private static func form(_ kind: Kind, _ number: Int) throws -> Report.Audit {
    let fields = (0..<20).map { field in
      switch kind {
      case .sameQuestion: "<label>E-mail <input name=a\(field)></label>"
      case .ownQuestions: "<label>Thing \(number) of \(field) <input name=a></label>"
      case .similarWords: "<label>Width of the very same wall w\(number)x\(field) <input></label>"
      case .lists:
        "<label>Kind of wall <select name=a><option>\(number)<option>b\(field)<option>c</select></label>"
      }
    }
    let page = try Reading.page(
      "<!doctype html><html lang=en><title>T</title><form method=post>\(fields.joined())</form>",
      address: "https://example.org/\(number)")
    let audit = Auditor(book: Reading.book).audit(
      Journey(name: "\(number)", pages: [page], home: nil))
    return Report.Audit(audit, language: .english)
  }

  @Test(arguments: ["sameQuestion", "ownQuestions", "similarWords", "lists"])
  func portfolio(kind: String) throws {
    let kind = try #require(Kind(rawValue: kind))
    let forms = try (0..<100).map { PortfolioTarget(try Self.form(kind, $0), responsesPerYear: 9) }
    func work(_ count: Int) {
      _ = PortfolioReport(
        Array(forms.prefix(count)),
        purposes: PortfolioPurposes(Reading.book.purposes.purposes, Reading.book.vocabulary),
        tool: Report.Tool(name: "test", version: "0"), language: .english)
    }
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 6 {
      let one = ProcessorTime.seconds { work(25) }
      ratio = min(ratio, ProcessorTime.seconds(runs: 1) { work(100) } / one)
    }
    #expect(ratio < 6)
  }
}
