import Auditing
import FormModel
import Foundation
import Markup
import Report
import Reporters
import RuleFiles
import Timing

/// Prints what an audit costs beside what libxml2 alone costs, in the same run.
///
/// Without arguments: on three pages made for it. With the paths of saved pages: on these. With
/// `--rules`: what each rule costs on one page. With `--instructions` and saved pages or folders: the
/// costs in instructions.
@main
enum Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--help") {
      return print(
        "usage: formaudit-bench [PAGE…] | --rules | --check [PAGE…] | --instructions [PAGE or FOLDER…]"
      )
    }
    let book = try BuiltInRules.book()
    let others = Array(arguments.dropFirst())
    if arguments.first == InstructionWork.option { return try InstructionWork.run(others, book) }
    if arguments.first == "--instructions" { return try InstructionBench.run(others) }
    if arguments.first == "--check" { return try GateBench.run(others, book) }
    let loading = try ContinuousClock().measure { _ = try BuiltInRules.book() } / .milliseconds(1)
    print(
      "rules: \(book.rules.count), read in \(fixed(loading)) ms (once per run, not in the lines below)\n"
    )
    print(
      row(
        "page",
        [
          "bare ms", "markup", "model", "time", "judge", "json", "whole ms", "peak MB",
          "whole/bare",
        ]))
    if CommandLine.arguments.dropFirst() == ["--rules"] { return try RuleCosts(book).tell() }
    let files = CommandLine.arguments.dropFirst()
    if files.isEmpty { try measureMadePages(book) } else { try measure(files, book) }
    print(
      "whole: from the bytes to the verdicts and the mark; time is a part of judge; json, the report, comes on top"
    )
  }

  private static func measureMadePages(_ book: RuleBook) throws {
    var wholes: [Double] = []
    for (label, size, rounds) in [
      ("20 KB", 20_000, 60), ("200 KB", 200_000, 30), ("2 MB", 2_000_000, 8),
    ] {
      let line = try Line(BenchPage.bytes(atLeast: size), book: book, rounds: rounds)
      wholes.append(line.whole)
      print(row(label, line.cells))
    }
    print("\n2 MB costs \(fixed(wholes[2] / wholes[1])) times 200 KB (10 would be linear)")
  }

  private static func measure(_ files: some Sequence<String>, _ book: RuleBook) throws {
    var ratios: [Double] = []
    for file in files {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
      let line = try Line(bytes, book: book, rounds: 5)
      ratios.append(line.ratio)
      print(row("\(bytes.count / 1000) KB", line.cells))
    }
    print("\nmedian of \(ratios.count) pages: \(fixed(ratios.sorted()[ratios.count / 2]))×")
  }

  private static func row(_ label: String, _ cells: [String]) -> String {
    ([label.padding(toLength: 8, withPad: " ", startingAt: 0)]
      + cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }).joined()
  }

  static func fixed(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = String(hundredths % 100)
    return "\(hundredths / 100)." + String(repeating: "0", count: 2 - fraction.count) + fraction
  }
}

/// The costs of one page.
private struct Line {
  let cells: [String]
  let whole: Double
  /// How many times what libxml2 alone costs.
  let ratio: Double

  init(_ bytes: [UInt8], book: RuleBook, rounds: Int) throws {
    let reader = PageReader(vocabulary: book.vocabulary, purposes: book.purposes)
    let auditor = Auditor(book: book)
    let document = try Document(parsing: bytes)
    let journey = Self.journey(reader, document)
    let audit = auditor.audit(journey)
    let timer = TimeModel(parameters: book.timing, purposes: book.purposes)
    let medians = try Stopwatch.medians(
      rounds: rounds,
      of: [
        ("bare", { BareParse.run(bytes) }),
        ("markup", { _ = try Document(parsing: bytes) }),
        ("model", { _ = Self.journey(reader, document) }),
        ("time", { _ = timer.time(of: journey) }),
        ("judge", { _ = auditor.audit(journey) }),
        ("json", { _ = Self.json(audit, book) }),
        ("whole", { _ = auditor.audit(Self.journey(reader, try Document(parsing: bytes))) }),
      ])
    let times = medians.map(\.milliseconds)
    whole = times[6]
    ratio = times[6] / times[0]
    cells =
      times.map(Bench.fixed) + [
        Bench.fixed(PeakMemory.megabytes), Bench.fixed(ratio) + "×",
      ]
  }

  private static func journey(_ reader: PageReader, _ document: Document) -> Journey {
    Journey(name: "bench", pages: [reader.page(from: document, address: "bench.html")], home: nil)
  }

  private static func json(_ audit: Auditing.Audit, _ book: RuleBook) -> String {
    let report = Report(
      audits: [audit], tool: Report.Tool(name: "bench", version: "0"), rules: book,
      language: .english)
    return ReportFormat.named("json")?.tell(report, ReportStyle(language: .english)) ?? ""
  }
}
