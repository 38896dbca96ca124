import Fetching
import Testing

/// The order of file names as people count.
@Suite struct NaturalOrderTests {
  @Test(arguments: [
    ["1.html", "2.html", "10.html"],
    ["page.html", "page1.html", "page2.html", "page10.html", "pages.html"],
    ["A1", "a2", "B1", "b2"],
    ["a01", "a1", "a02", "a2"],
    ["1-a", "1-b", "1.1", "1a"],
    [
      "x99999999999999999999999999999998", "x99999999999999999999999999999999",
      "x100000000000000000000000000000000",
    ],
    ["", "0", "a"],
    ["1-2-3", "1-2-10", "1-10-1"],
  ])
  func namesComeInOrder(names: [String]) {
    #expect(names.reversed().sorted(by: naturalOrder) == names)
    for (earlier, name) in names.enumerated() {
      for later in names[(earlier + 1)...] {
        #expect(naturalOrder(name, later) && !naturalOrder(later, name))
      }
    }
  }

  /// A strict total order: exactly one of before, same, after; and before is passed on.
  @Test func orderKeepsItsLaws() {
    let names = Self.names(count: 60, seed: 20)
    for first in names {
      for second in names {
        let (before, after) = (naturalOrder(first, second), naturalOrder(second, first))
        #expect(
          first.utf8.elementsEqual(second.utf8) ? !before && !after : before != after,
          "\(first) \(second)")
        guard before else { continue }
        let broken = names.first { naturalOrder(second, $0) && !naturalOrder(first, $0) }
        #expect(broken == nil, "\(first) \(second) \(broken ?? "")")
      }
    }
  }

  @Test func longNamesTakeNoTime() {
    let name = String(repeating: "9", count: 200_000)
    let clock = ContinuousClock()
    let time = clock.measure { #expect(naturalOrder(name + "1", name + "2")) }
    #expect(time < .seconds(5))
  }

  /// Short names from few signs, so that many of them nearly tie.
  private static func names(count: Int, seed: UInt64) -> [String] {
    var state = seed
    let signs: [Character] = ["0", "1", "2", "9", "a", "A", "b", "-", ".", "_", "é", "/", ":"]
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<count).map { _ in String((0..<next(5)).map { _ in signs[next(signs.count)] }) }
  }
}
