import FormModel
import TestSupport
import Testing

/// Reading styles and references takes time that grows as the page does.
@Suite(.serialized) struct StyleGrowthTests {
  /// Each page of a size n, by what is repeated in it.
  static let structures: [String: @Sendable (Int) -> String] = [
    "n selectors on n elements": { n in
      "<style>" + (0..<n).map { ".a\($0),p .b\($0) i{display:none}" }.joined() + "</style>"
        + (0..<n).map { "<p class='a\($0) b\($0)'>" }.joined() + "<input>"
    },
    "n selectors on each of n elements": { n in
      "<style>" + (0..<n).map { "i .c[a\($0)]{display:none}" }.joined() + "</style>"
        + String(repeating: "<p class=c>", count: n) + "<input>"
    },
    "n selectors in one list": { n in
      "<style>" + (0..<n).map { ".a\($0)" }.joined(separator: ",") + "{display:none}</style>"
        + (0..<n).map { "<p class=a\($0)>" }.joined() + "<input>"
    },
    "one selector without a key on n nested elements": { n in
      "<style>i *{display:none}</style>" + String(repeating: "<div>", count: n) + "<input>"
    },
    "n fields named by one text of n words": { n in
      "<p id=t>" + String(repeating: "mot ", count: n) + "</p>"
        + String(repeating: "<input aria-labelledby=t>", count: n)
    },
    "n fields described by one text of n words": { n in
      "<p id=t>" + String(repeating: "mot ", count: n) + "</p>"
        + String(repeating: "<input aria-describedby=t>", count: n)
    },
    "n fields with values in the text that names them": { n in
      "<p id=t>" + String(repeating: "<input aria-labelledby=t value=mot>", count: n) + "</p>"
    },
  ]

  @Test(arguments: structures.keys.sorted())
  func growsAsThePage(name: String) throws {
    let page = try #require(Self.structures[name])
    let (small, large) = (page(1_000), page(4_000))
    _ = try Reading.page(small)
    let times = try [small, large].map { html in
      try (0..<4).map { _ in
        try ContinuousClock().measure { _ = try Reading.page(html) } / .milliseconds(1)
      }.min() ?? 0
    }
    #expect(
      times[1] < max(times[0], 20) * 13, "4 times as much took \(times[1]) after \(times[0]) ms")
  }
}
