import Numbers

/// What all that is known of the words of a comment says of themes.
struct EvidenceSum {
  /// How much was added.
  private(set) var features = 0
  private var total = SIMD32<Int32>()
  /// What is not in the total yet, and of how many features.
  private var recent = ThemeWeights.Row()
  private var recentFeatures = 0

  /// Features whose sum an `Int16` holds whatever they say.
  private static let mostRecent = Int(Int16.max / ThemeWeights.mostTenths)

  /// Adds what several features say together.
  @inline(__always)
  mutating func add(_ row: ThemeWeights.Row, features count: Int = 1) {
    if recentFeatures + count > Self.mostRecent { settle() }
    recent &+= row
    recentFeatures += count
    features += count
  }

  private mutating func settle() {
    total &+= SIMD32<Int32>(truncatingIfNeeded: recent)
    (recent, recentFeatures) = (ThemeWeights.Row(), 0)
  }

  /// What they say of a theme, in tenths.
  @inline(__always)
  subscript(column: Int) -> Int32 {
    let recent = Int32(recent[column])
    return features == recentFeatures ? recent : total[column] &+ recent
  }
}
