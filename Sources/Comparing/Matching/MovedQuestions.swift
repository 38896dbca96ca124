/// The questions which changed places: the fewest whose moving explains the new order.
struct MovedQuestions {
  private var moved: Set<Int> = []

  init(
    _ pairs: [QuestionMatch.Pair], _ before: [Snapshot.Question], _ after: [Snapshot.Question]
  ) {
    let kept = Set(Self.longestIncreasing(pairs.map(\.after)))
    for pair in pairs {
      let isElsewhere = before[pair.before].page != after[pair.after].page
      if isElsewhere || !kept.contains(pair.after) { moved.insert(pair.after) }
    }
  }

  /// Whether the question at this place of the second audit moved.
  func contains(_ place: Int) -> Bool { moved.contains(place) }

  /// The longest run of increasing numbers, others left out: O(n log n).
  private static func longestIncreasing(_ numbers: [Int]) -> [Int] {
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[place] = ends[low - 1] }
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var run: [Int] = []
    var place = ends.last ?? -1
    while place >= 0 {
      run.append(numbers[place])
      place = previous[place]
    }
    return run
  }
}
