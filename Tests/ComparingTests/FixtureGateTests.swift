import Auditing
import FormModel
import Foundation
import Markup
import Report
import TestSupport
import Testing

@testable import Comparing

/// Real pages after a build which changed everything but what people meet.
@Suite struct FixtureGateTests {
  /// The page with other ids, further classes and other white space.
  private static func rebuilt(_ html: String) -> String {
    var ids: [Substring: String] = [:]
    func renamed(_ id: Substring) -> String {
      if let known = ids[id] { return known }
      ids[id] = "g\(String(ids.count &* 7919 &+ 0xA0000, radix: 16))"
      return ids[id] ?? ""
    }
    return html.replacing(#/\b(id|for|list)="([^"]+)"/#) { "\($0.1)=\"\(renamed($0.2))\"" }
      .replacing(#/\b(aria-describedby|aria-labelledby|aria-controls)="([^"]+)"/#) { found in
        let names = found.2.split(separator: " ").map(renamed)
        return "\(found.1)=\"\(names.joined(separator: " "))\""
      }
      .replacing(#/\bhref="#([^"]+)"/#) { "href=\"#\(renamed($0.1))\"" }
      .replacing(#/\bclass="/#) { _ in "class=\"css-1q2w " }
      .replacing(#/>\s*\n\s*</#) { _ in ">\n\n  <" }
  }

  @Test(arguments: Repository.fixturePages) func isNotHeavier(path: String) throws {
    let file = Repository.fixtures.appendingPathComponent(path)
    // One fixture is in another encoding: it is left as it is.
    guard let html = try? String(contentsOf: file, encoding: .utf8) else { return }
    let reader = PageReader(vocabulary: Reading.book.vocabulary, purposes: Reading.book.purposes)
    let snapshots = try [html, Self.rebuilt(html)].map { html in
      let page = try reader.page(
        from: Document(parsing: Array(html.utf8)), address: nil, fileName: path)
      return Forms.snapshot(Journey(name: path, pages: [page], home: nil))
    }
    guard snapshots[0].isComplete else { return }
    let gate = Gate(
      [snapshots[1]], terms: Gate.Terms(baseline: Baseline([snapshots[0]]), today: "2026-01-01"))
    #expect(gate.outcome == .accepted, "\(gate.targets[0].reasons)")
    #expect(gate.targets[0].stale.isEmpty)
  }
}
