import Words

/// A comment as it is quoted: nothing in it points to anybody.
package struct Verbatim: Sendable, Equatable {
  package let line: Int
  package let text: String
  package let day: Day?
  package let tie: Tie.Subject
  /// By which some of many are kept: only the words decide it.
  let rank: UInt64

  package init(line: Int, text: String, day: Day? = nil, tie: Tie.Subject = .journey) {
    self.line = line
    self.text = text
    self.day = day
    self.tie = tie
    rank = StableHash(of: text).mixed.value
  }
}

/// Keeps some comments of many, whatever their order, and chooses three which differ most.
package struct VerbatimPool: Sendable {
  /// By their ranks.
  private var kept: [Verbatim] = []

  /// The rank from which nothing is needed.
  private var limit = UInt64.max

  private static let most = 48
  private static let characters = 240
  /// What is shorter says little when it stands alone.
  private static let fewest = 15

  package init() {}

  /// Keeps a comment when its rank is among the lowest.
  package mutating func add(_ verbatim: Verbatim) {
    if verbatim.rank >= limit { return }
    let place = kept.firstIndex { $0.rank >= verbatim.rank } ?? kept.count
    if place < kept.count, kept[place].text == verbatim.text { return }
    kept.insert(verbatim, at: place)
    if kept.count > Self.most { kept.removeLast() }
    if kept.count == Self.most, let last = kept.last { limit = last.rank }
  }

  /// An empty pool, which keeps only what this one could need.
  var share: VerbatimPool {
    var share = VerbatimPool()
    share.limit = limit
    return share
  }

  /// Keeps what another pool kept of later comments, when its rank is among the lowest.
  mutating func add(_ later: VerbatimPool) {
    for verbatim in later.kept { add(verbatim) }
  }

  /// Comments which share as few words as possible, the first one by chance.
  package func spread(_ count: Int) -> [Verbatim] {
    let long = kept.filter { $0.text.count >= Self.fewest }
    var left = (long.count >= count ? long : kept).map { ($0, Self.words($0)) }
    var chosen: [(Verbatim, Set<String>)] = []
    while chosen.count < count, !left.isEmpty {
      let scores = left.map { entry in
        chosen.map { Self.distance($0.1, entry.1) }.min() ?? 1
      }
      let best = scores.indices.max {
        scores[$0] < scores[$1] || (scores[$0] == scores[$1] && $0 > $1)
      }
      guard let best else { break }
      chosen.append(left.remove(at: best))
    }
    return chosen.map(\.0).map(Self.short).sorted { $0.line < $1.line }
  }

  private static func words(_ verbatim: Verbatim) -> Set<String> {
    Set(FoldedWords(verbatim.text).words.filter { $0.utf8.count > 3 })
  }

  private static func distance(_ one: Set<String>, _ other: Set<String>) -> Double {
    let union = one.union(other).count
    return union == 0 ? 0 : 1 - Double(one.intersection(other).count) / Double(union)
  }

  private static func short(_ verbatim: Verbatim) -> Verbatim {
    guard verbatim.text.count > characters else { return verbatim }
    return Verbatim(
      line: verbatim.line, text: verbatim.text.prefix(characters - 1) + "…", day: verbatim.day,
      tie: verbatim.tie)
  }
}
