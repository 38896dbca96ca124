import Words

/// Names for the places of a document that links can go to, each given once.
struct Anchors {
  private let prefix: String
  private var given: Set<String> = []

  /// - Parameter prefix: What tells the targets of one report apart; empty when there is one.
  init(prefix: String) {
    self.prefix = prefix
  }

  /// `q3f9a2c` for the question `identite/birth-date`: the same in the next report, and short, since
  /// a report has thousands of links.
  mutating func name(_ kind: String, _ id: String) -> String {
    let first = prefix + kind + StableHash(of: id).mixed.digits.prefix(6)
    var name = first
    var rank = 2
    while !given.insert(name).inserted {
      name = "\(first)-\(rank)"
      rank += 1
    }
    return name
  }
}
