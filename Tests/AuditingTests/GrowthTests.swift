import FormModel
import Foundation
import TestSupport
import Testing

@testable import Auditing

/// No step of an audit grows faster than what it looks at. A new structure is one line of the table.
@Suite(.serialized) struct GrowthTests {
  /// Something of which a page or a journey may hold any number.
  struct Structure: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let count: Int
    let journey: @Sendable (Int) throws -> Journey

    init(_ name: String, _ count: Int, _ html: @escaping @Sendable (Int) -> String) {
      self.init(name, count, journey: { try Reading.journey(html: html($0)) })
    }

    init(_ name: String, _ count: Int, journey: @escaping @Sendable (Int) throws -> Journey) {
      testDescription = name
      self.count = count
      self.journey = journey
    }
  }

  static let table = [
    Structure("forms whose buttons send elsewhere", 200) { count in
      many(count) {
        "<form method=post action=/a\($0)><label>Nom<input name=n></label><button formaction=/b>OK</button></form>"
      }
    },
    Structure("selects in selects", 400) { count in
      "<form method=post><label>Nom"
        + many(count) { _ in "<select name=a aria-invalid=true><option selected>Un</option>" }
        + "</form>"
    },
    Structure("boxes of one question", 300) { count in
      "<form method=post><fieldset><legend>Lesquels ?</legend>"
        + many(count) { "<label><input type=checkbox name=c\($0)> Choix \($0)</label>" }
        + "</fieldset></form>"
    },
    Structure("findings set aside one by one", 200) { count in
      "<form method=post>"
        + many(count) {
          "<!-- formaudit: off field-label-missing reason=\"\($0)\" --><input name=n\($0)>"
        } + "</form>"
    },
    Structure("pages of one journey", 100, journey: { try journey(of: $0) { "p\($0).html" } }),
    Structure("one page many times", 100, journey: { try journey(of: $0) { _ in "p.html" } }),
  ]

  @Test(arguments: table) func growsWithItsInput(structure: Structure) throws {
    let (one, four) = (
      try structure.journey(structure.count), try structure.journey(4 * structure.count)
    )
    let auditor = Auditor(book: Reading.book)
    _ = auditor.audit(one)
    let seconds = [one, four].map { journey in
      (0..<3).map { _ in Self.seconds { _ = auditor.audit(journey).verdicts.count } }.min() ?? 0
    }
    #expect(seconds[1] < 6 * seconds[0] + 0.05, "\(seconds)")
  }

  /// Seconds of this thread alone: other tests run beside it.
  private static func seconds(_ work: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let start = now()
    work()
    return now() - start
  }

  private static func many(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined()
  }

  /// A home page, and pages which all ask something and lead to all others nearby.
  private static func journey(of count: Int, _ name: (Int) -> String) throws -> Journey {
    let pages = try (0..<count).map { number in
      let links = (0..<10).map { "<a href=\(name((number + $0) % count))>Suite \($0)</a>" }
      return try Reading.page(
        "<html lang=fr><title>Page \(number)</title>\(links.joined())<form method=post><label>Nom \(number)<input name=n></label></form>",
        address: "https://www.example.org/\(name(number))")
    }
    return Journey(name: "test", pages: pages, home: 0)
  }
}
