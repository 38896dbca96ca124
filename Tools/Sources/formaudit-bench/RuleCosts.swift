import Auditing
import FormModel
import Markup
import RuleFiles

/// What each rule adds to the judging of a page of 200 KB, the costliest first.
struct RuleCosts {
  private let book: RuleBook
  private let journey: Journey

  init(_ book: RuleBook) throws {
    self.book = book
    let page = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
      .page(from: try Document(parsing: BenchPage.bytes(atLeast: 200_000)), address: "bench.html")
    journey = Journey(name: "bench", pages: [page], home: nil)
  }

  func tell() throws {
    let none = try cost(of: [])
    print(
      "without rules \(Bench.fixed(none)) ms, all rules \(Bench.fixed(try cost(of: book.rules))) ms"
    )
    let costs = try book.rules.map { (id: $0.id, cost: max(0, try cost(of: [$0]) - none)) }
    print("one by one, above what all share: \(Bench.fixed(costs.reduce(0) { $0 + $1.cost })) ms")
    for (id, cost) in costs.sorted(by: { $0.cost > $1.cost }).prefix(Self.told) {
      print("\(Bench.fixed(cost)) ms  \(id)")
    }
  }

  private static let told = 30

  private func cost(of rules: [Rule]) throws -> Double {
    let auditor = Auditor(book: book.judging(rules))
    return try Stopwatch.medians(rounds: 9, of: [("", { _ = auditor.audit(journey) })])[0]
      .milliseconds
  }
}
