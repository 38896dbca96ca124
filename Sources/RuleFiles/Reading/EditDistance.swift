/// How many slips of the finger make one word of another: a letter added, left out or replaced, or
/// two neighbours exchanged.
enum EditDistance {
  /// The optimal string alignment: 0 for equal words, the same both ways.
  ///
  /// The time is the product of the lengths; callers compare short words only.
  static func between(_ one: String, _ other: String) -> Int {
    let letters = Array(one)
    let others = Array(other)
    var before: [Int] = []
    var above: [Int] = []
    var row = Array(0...letters.count)
    for (position, letter) in others.enumerated() {
      (before, above) = (above, row)
      row[0] = position + 1
      for column in letters.indices {
        let replaced = above[column] + (letters[column] == letter ? 0 : 1)
        row[column + 1] = min(replaced, row[column] + 1, above[column + 1] + 1)
        let isExchange =
          column > 0 && position > 0 && letters[column] == others[position - 1]
          && letters[column - 1] == letter
        if isExchange { row[column + 1] = min(row[column + 1], before[column - 1] + 1) }
      }
    }
    return row[letters.count]
  }
}
