import Auditing
import Comparing
import FormModel
import Foundation
import Markup
import Report
import RuleFiles

/// What a check of 50 pages with a baseline costs beside reading them, in the same run.
enum GateBench {
  private static let pages = 50
  private static let rounds = 5

  /// - Parameter files: Saved pages, 50 at most; none for pages made for it.
  static func run(_ files: [String], _ book: RuleBook) throws {
    let sources =
      try files.isEmpty
      ? (0..<pages).map { Array("<!-- \($0) -->".utf8) + BenchPage.bytes(atLeast: 60_000) }
      : files.prefix(pages).map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let auditor = Auditor(book: book)
    func journeys(_ sources: [[UInt8]]) throws -> [Journey] {
      try sources.enumerated().map { index, bytes in
        let page = reader.page(from: try Document(parsing: bytes), address: "page-\(index).html")
        return Journey(name: "page-\(index)", pages: [page], home: nil)
      }
    }
    func snapshots(_ journeys: [Journey]) -> [Snapshot] {
      journeys.map { Snapshot(Report.Audit(auditor.audit($0), language: .english)) }
    }
    let before = Baseline(snapshots(try journeys(sources))).text
    let changed = rebuilt(sources)
    let read = try journeys(changed)
    let after = snapshots(read)
    let medians = try Stopwatch.medians(
      rounds: rounds,
      of: [
        ("read", { _ = try journeys(changed) }),
        ("judge", { _ = snapshots(read) }),
        (
          "compare",
          {
            let baseline = try Baseline(reading: before)
            _ = Gate(after, terms: Gate.Terms(baseline: baseline, today: "2026-01-01")).outcome
          }
        ),
      ]
    ).map(\.milliseconds)
    let questions = after.reduce(0) { $0 + $1.questions.count }
    print(
      "\(sources.count) pages, \(questions) questions, every third page with other names and ids")
    print(
      "read \(Bench.fixed(medians[0])) ms; judge \(Bench.fixed(medians[1])) ms; "
        + "read the baseline and compare \(Bench.fixed(medians[2])) ms")
    let beyond = medians[1] + medians[2]
    print(
      "beyond reading: \(Bench.fixed(beyond)) ms, \(Bench.fixed(beyond / medians[0])) times reading"
    )
  }

  /// Every third page comes from a build which named everything anew.
  private static func rebuilt(_ index: Int, _ bytes: [UInt8]) -> [UInt8] {
    guard index % 3 == 0 else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(
      text.replacing("name=\"", with: "name=\"a7_").replacing("id=\"", with: "id=\"b3-").utf8)
  }

  private static func rebuilt(_ sources: [[UInt8]]) -> [[UInt8]] {
    sources.enumerated().map { rebuilt($0, $1) }
  }
}
