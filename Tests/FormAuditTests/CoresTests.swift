import FormAudit
import Synchronization
import Testing

/// Several cores give what one gives.
@Suite struct CoresTests {
  @Test(arguments: [1, 2, 3, 16])
  func resultsComeInOrder(count: Int) {
    let items = Array(0..<100)
    #expect(Cores(count).map(items) { $0 * 2 } == items.map { $0 * 2 })
    var taken: [Int] = []
    Cores(count).forEach(items) {
      $0 + 1
    } take: {
      taken.append($0)
    }
    #expect(taken == items.map { $0 + 1 })
  }

  /// What was made is taken before much more is made.
  @Test func fewResultsWait() {
    let made = Mutex(0)
    var taken = 0
    var most = 0
    Cores(2).forEach(Array(0..<500)) { _ in
      made.withLock { $0 += 1 }
    } take: { _ in
      most = max(most, made.withLock { $0 } - taken)
      taken += 1
    }
    #expect(taken == 500)
    #expect(most <= 16)
  }

  @Test func whatIsTakenCanEndTheWork() {
    struct Enough: Error {}
    var taken = 0
    #expect(throws: Enough.self) {
      try Cores(2).forEach(Array(0..<500)) {
        $0
      } take: {
        taken += 1
        if $0 == 20 { throw Enough() }
      }
    }
    #expect(taken == 21)
  }

  @Test func thereIsAlwaysOne() {
    #expect(Cores(0).count == 1)
    #expect(Cores(3).map([Int]()) { $0 } == [])
  }
}
