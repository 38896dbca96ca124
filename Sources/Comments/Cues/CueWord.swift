import Words

/// A word of a text as a graph of cues knows it; all that is asked of it stands together.
struct CueWord {
  let mask: StepMask
  let wordClass: Int32
  let traits: WordTraits
  /// What stands before it.
  let start: FoldedClauses.Break
  let isPassedByGaps: Bool
  /// The place, among those of the text, of the duration that begins with it.
  var duration: Int32?

  init(_ wordClass: Int32, _ row: CueSteps.Row, start: FoldedClauses.Break) {
    (self.wordClass, self.start) = (wordClass, start)
    (mask, traits, isPassedByGaps) = (row.mask, row.traits, row.isPassedByGaps)
  }
}
