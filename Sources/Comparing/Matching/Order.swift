/// Where questions stand among those which surely stayed: an added question shifts no other.
struct Order {
  private let before: [Position]
  private let after: [Position]

  /// The sure pairs around a question, and how far it is from the one before.
  private struct Position {
    let previous: Int
    let next: Int
    let offset: Int
  }

  /// - Parameter anchors: Sure pairs, as places before and after.
  init(anchors: [(Int, Int)], before: Int, after: Int) {
    self.before = Self.places(of: anchors.enumerated().map { ($0.element.0, $0.offset) }, before)
    self.after = Self.places(of: anchors.enumerated().map { ($0.element.1, $0.offset) }, after)
  }

  /// From 0 to 1: half for each sure neighbour that they share, less when they stand far apart.
  func agreement(_ one: Int, _ other: Int) -> Double {
    let (mine, theirs) = (before[one], after[other])
    let shared =
      (mine.previous == theirs.previous ? 0.5 : 0) + (mine.next == theirs.next ? 0.5 : 0)
    let distance = Double(abs(mine.offset - theirs.offset))
    return shared * (0.5 + 0.5 / (1 + distance))
  }

  private static func places(of anchors: [(place: Int, number: Int)], _ count: Int) -> [Position] {
    var numbers = Array(repeating: -1, count: count)
    for anchor in anchors { numbers[anchor.place] = anchor.number }
    let next = following(numbers)
    var previous = -1
    var offset = 0
    return numbers.indices.map { place in
      defer {
        offset += 1
        if numbers[place] >= 0 { (previous, offset) = (numbers[place], 0) }
      }
      return Position(previous: previous, next: next[place], offset: offset)
    }
  }

  /// For each place, the nearest number after it; −1 stands for none.
  private static func following(_ numbers: [Int]) -> [Int] {
    var next = numbers
    var following = -1
    for place in numbers.indices.reversed() {
      next[place] = following
      if numbers[place] >= 0 { following = numbers[place] }
    }
    return next
  }
}
