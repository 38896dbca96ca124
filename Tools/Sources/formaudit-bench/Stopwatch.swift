/// Times a piece of work several times in turn with others, and keeps the median.
struct Stopwatch {
  /// The name and the milliseconds of each piece of work, in the order given.
  static func medians(
    rounds: Int, of works: [(name: String, run: () throws -> Void)]
  ) throws -> [(name: String, milliseconds: Double)] {
    var times: [[Double]] = Array(repeating: [], count: works.count)
    // One round warms the caches up; in turn, so that a slow moment of the machine hits all alike.
    for round in 0...rounds {
      for (index, work) in works.enumerated() {
        let duration = try ContinuousClock().measure(work.run)
        if round > 0 { times[index].append(duration / .milliseconds(1)) }
      }
    }
    return zip(works, times).map { ($0.name, $1.sorted()[$1.count / 2]) }
  }
}
