/// A promised filling time held against the estimate.
package struct PromiseCheck: Sendable, Hashable {
  /// In minutes, as the pages promise it.
  package let promised: ClosedRange<Double>
  /// The share of people who finish within the promise, from 0 to 1.
  package let share: Double
  package let needs: Need

  /// What must be assumed for half of the people to finish within the promise.
  package enum Need: String, Sendable, CaseIterable {
    case nothing
    /// Every paper and file is at hand.
    case papersAtHand = "papers at hand"
    /// Nothing is answered but what everybody must answer.
    case shortestPath = "shortest path"
    /// Both.
    case shortestPathWithPapers = "shortest path with papers at hand"
    /// None of these is enough.
    case more = "more than that"
  }

  package init(promised: ClosedRange<Double>, time: JourneyTime) {
    self.promised = promised
    let seconds = promised.upperBound * 60
    share = time.spread.share(within: seconds)
    let ways: [(Need, Double)] = [
      (.nothing, time.spread.p50), (.papersAtHand, time.fillSpread.p50),
      (.shortestPath, time.paths.shortest), (.shortestPathWithPapers, time.paths.shortestFill),
    ]
    needs = ways.first { $0.1 <= seconds }?.0 ?? .more
  }
}
