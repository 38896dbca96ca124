import Words

/// Pages on which kinds of mistakes may be looked for, and pages which only count: told apart by a hash
/// of their names, so that nobody chooses.
enum CorpusHalf: String, CaseIterable {
  case learned = "to learn on"
  case keptAside = "kept aside"

  init(of page: String) {
    self = StableHash(of: page).mixed.value % 2 == 0 ? .learned : .keptAside
  }
}
