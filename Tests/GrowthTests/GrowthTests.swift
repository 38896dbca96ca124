import Auditing
import FormModel
import Markup
import Report
import TestSupport
import Testing

/// No step grows faster than its input: four times as much of a structure costs less than six times
/// as much. (Twice as much work per piece would be eight times as much, and more.)
@Suite(.serialized) struct GrowthTests {
  @Test(arguments: GrowingPage.all)
  func reading(structure: GrowingPage) throws {
    try expectLinear(structure) { document in
      _ = Self.reader.page(from: document, address: nil, fileName: "page.html")
    }
  }

  @Test(arguments: GrowingPage.all.filter(\.isTold))
  func judgingAndTelling(structure: GrowingPage) throws {
    let auditor = Auditor(book: Reading.book)
    try expectLinear(structure) { document in
      let page = Self.reader.page(from: document, address: nil, fileName: "page.html")
      let audit = auditor.audit(Journey(name: "page", pages: [page], home: nil))
      _ = JSONReport.tell(
        Report(
          audits: [audit], tool: Report.Tool(name: "test", version: "0"), rules: Reading.book,
          language: .english))
    }
  }

  private static let reader = PageReader(
    vocabulary: Reading.book.vocabulary, purposes: Reading.book.purposes)

  private func expectLinear(_ structure: GrowingPage, _ work: (Document) -> Void) throws {
    let small = try Document(parsing: Array(structure.html(structure.count).utf8))
    let large = try Document(parsing: Array(structure.html(4 * structure.count).utf8))
    var ratio = Double.infinity
    for _ in 0..<4 where ratio >= 6 {
      let one = ProcessorTime.seconds { work(small) }
      ratio = min(ratio, ProcessorTime.seconds(runs: 1) { work(large) } / one)
    }
    #expect(ratio < 6, "\(structure.name)")
  }
}
