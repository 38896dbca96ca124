/// How many letters must be added, taken away or replaced to make one word of another.
enum EditDistance {
  /// The distance of Levenshtein: 0 for equal words, the same both ways.
  ///
  /// The time is the product of the lengths; callers compare short words only.
  static func between(_ one: String, _ other: String) -> Int {
    let letters = Array(one)
    var row = Array(0...letters.count)
    for (position, letter) in other.enumerated() {
      var diagonal = row[0]
      row[0] = position + 1
      for column in letters.indices {
        let replaced = diagonal + (letters[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[letters.count]
  }
}
