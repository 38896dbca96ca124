import Auditing
import Deciding
import Escaping
import FormModel
import Foundation
import RuleFiles
import TestSupport
import Testing
import Words

@testable import Report
@testable import Reporters

/// The script of the page gives the numbers of `formaudit whatif`, for the same decisions.
@Suite(
  .enabled(if: Chromium.isThere, "NO CHROMIUM HERE: what-if was not tried in a browser"),
  .serialized, .waits)
struct WhatIfPageTests {
  /// What the script tells, in the names of `WhatIfOutcome`.
  private struct Told: Decodable, Equatable {
    let questions: Int
    let p10: Double
    let p50: Double
    let p90: Double
    let mean: Double
    let mark: Double
    let letter: String
  }

  private func told(_ outcome: WhatIfOutcome) -> Told {
    Told(
      questions: outcome.questions, p10: outcome.p10, p50: outcome.p50, p90: outcome.p90,
      mean: outcome.mean, mark: outcome.mark, letter: outcome.letter)
  }

  private static let fixtures = [
    "pre-plainte-2015", "pre-plainte-refonte", "aspnet-demande", "drupal-contact",
    "govuk-question", "jsf-inscription", "uswds-contact", "decisions-equipe",
  ]

  private func audit(_ fixture: String) throws -> Report.Audit {
    let journey =
      fixture.hasPrefix("pre-plainte")
      ? try Reading.journey(fixture)
      : Journey(name: fixture, pages: [try Reading.fixture("\(fixture)/page.html")], home: nil)
    return Report.Audit(
      Auditor(book: Reading.book).audit(journey), language: .english, book: Reading.book)
  }

  private func page(_ audit: Report.Audit) -> String {
    var report = SampleReport.empty(.english)
    report.audits = [audit]
    return HTMLReport.tell(report)
  }

  /// One decision a question, as the page lets people take them.
  private func edits(
    _ table: Report.WhatIf, _ random: inout SeededGenerator
  ) -> [Int: String] {
    var edits: [Int: String] = [:]
    for (place, question) in table.questions.enumerated()
    where Int.random(in: 0..<3, using: &random) == 0 {
      var ways = ["drop", "prefill"] + question.retyped.keys.sorted()
      if !question.optional { ways.append("optional") }
      if place > 0, table.questions[place - 1].page == question.page { ways.append("merge") }
      edits[place] = ways.randomElement(using: &random)
    }
    return edits
  }

  private func splits(_ table: Report.WhatIf, _ random: inout SeededGenerator) -> [Int: Int] {
    guard Bool.random(using: &random) else { return [:] }
    let asking = Set(table.questions.map(\.page)).sorted()
    return [
      asking.randomElement(using: &random) ?? 0: Int.random(in: 2...5, using: &random)
    ]
  }

  /// The same decisions for Swift; questions merged with the one before make one set.
  private func decided(_ edits: [Int: String], _ splits: [Int: Int]) -> Decided {
    var decided = Decided()
    decided.split = splits
    for (place, edit) in edits.sorted(by: { $0.key < $1.key }) {
      switch edit {
      case "drop": decided.dropped.insert(place)
      case "prefill": decided.prefilled.insert(place)
      case "optional": decided.optional.insert(place)
      case "merge":
        if decided.merged.last?.contains(place - 1) == true {
          decided.merged[decided.merged.count - 1].insert(place)
        } else {
          decided.merged.append([place - 1, place])
        }
      default: decided.retyped[place] = edit
      }
    }
    return decided
  }

  private func text(_ values: [Int: some CustomStringConvertible]) -> String {
    values.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
  }

  /// What stands between two marks of a document, its references read.
  private func part(_ document: String, after start: String, before end: String) throws -> String {
    let from = try #require(document.firstRange(of: start)?.upperBound)
    let to = try #require(document[from...].firstRange(of: end)?.lowerBound)
    return String(document[from..<to]).replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&").replacing("&nbsp;", with: "\u{A0}")
  }

  /// Five hundred sets of decisions in all.
  @Test(arguments: Self.fixtures)
  func theScriptCountsAsTheCommandDoes(fixture: String) throws {
    let audit = try audit(fixture)
    let table = try #require(audit.whatIf)
    let document = page(audit)
    let data = try part(
      document, after: "<script type=\"application/json\" id=\"table\">", before: "</script>")
    var random = SeededGenerator(seed: 29)
    let cases = (0..<63).map { number in
      number == 0 ? ([:], [:]) : (edits(table, &random), splits(table, &random))
    }
    let asked = cases.map { edits, splits in
      "[\"\(text(edits))\",\"\(text(splits))\"]"
    }
    let functions = OwnFile.script.text.split(separator: "for (const section of all(").first
    let harness = """
      <!DOCTYPE html><html><body><ul id="words"></ul><div class="top"></div><pre id="result"></pre>
      <script type="application/json" id="table">\(data)</script><script>\(try #require(functions))
      const table = tableFrom(JSON.parse(document.getElementById("table").textContent));
      const cases = [\(asked.joined(separator: ","))];
      document.getElementById("result").textContent = JSON.stringify(cases.map(([edits, splits]) =>
        outcomeOf(table, decidedBy(table, new Map(pairs(edits)),
          new Map(pairs(splits).map(([page, count]) => [page, Number(count)]))))));
      </script></body></html>
      """
    let visit = try Chromium.open(harness)
    #expect(visit.console.isEmpty, "\(visit.console)")
    let result = try part(visit.document, after: "<pre id=\"result\">", before: "</pre>")
    let outcomes = try JSONDecoder().decode([Told].self, from: Data(result.utf8))
    try #require(outcomes.count == cases.count)
    for (one, outcome) in zip(cases, outcomes) {
      #expect(outcome == told(table.outcome(of: decided(one.0, one.1))), "\(text(one.0))")
    }
  }

  /// The page shows these numbers for the decisions in its address, and writes the file that the command
  /// reads: it gives the same numbers.
  @Test(arguments: ["pre-plainte-2015", "jsf-inscription"])
  func theFileOfThePageIsReadByTheCommand(fixture: String) throws {
    let audit = try audit(fixture)
    let table = try #require(audit.whatIf)
    var random = SeededGenerator(seed: 31)
    let (edits, splits) = (edits(table, &random), splits(table, &random))
    let visit = try Chromium.open(
      page(audit), state: "#~edits=\(text(edits))&split=\(text(splits))")
    #expect(visit.console.isEmpty, "\(visit.console)")
    let shown = try part(visit.document, after: " data-outcome=\"", before: "\">")
    let outcome = try JSONDecoder().decode(Told.self, from: Data(shown.utf8))
    let expected = told(table.outcome(of: decided(edits, splits)))
    #expect(outcome == expected)

    let file = try part(visit.document, after: "class=\"file\">", before: "</pre>")
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("decisions.yaml")
    try Data(file.utf8).write(to: path)
    let decisions = try Decisions(at: path.path)
    let typed = TypedEdits(audit, table)
    let found = try decisions.edits.map { try typed.found($0) }
    #expect(found.count >= 5)
    #expect(told(table.outcome(of: try table.resolved(found.map(\.edit)))) == expected)
  }

  /// Ticking every suggestion gives what the page says that all of them bring.
  @Test func suggestionsAreDecisionsOfThePage() throws {
    let audit = try audit("pre-plainte-2015")
    let table = try #require(audit.whatIf)
    let tags = TagReader(page(audit)).tags.filter { $0["data-edits"] != nil }
    #expect(tags.count == 10)
    let (edits, splits) = ("data-edits", "data-split")
    let state = [edits, splits].map { name in
      tags.compactMap { $0[name] }.filter { !$0.isEmpty }.joined(separator: ",")
    }
    let visit = try Chromium.open(page(audit), state: "#~edits=\(state[0])&split=\(state[1])")
    let shown = try part(visit.document, after: " data-outcome=\"", before: "\">")
    let outcome = try JSONDecoder().decode(Told.self, from: Data(shown.utf8))
    let suggested = Suggestion.all(for: audit, most: 10).map(\.edit)
    #expect(outcome == told(table.outcome(of: try table.resolved(suggested))))
  }
}
