import Words

/// A word of a text as a graph of cues knows it; all that is asked of it stands together.
struct CueWord {
  let mask: StepMask
  let wordClass: Int32
  /// Its number among the different words that were met; 0 for a duration.
  let number: Int32
  let traits: WordTraits
  /// What stands before it.
  let start: FoldedClauses.Break
  let isPassedByGaps: Bool
  /// The place, among those of the text, of the duration that begins with it.
  var duration: Int32?

  init(_ wordClass: Int32, _ row: CueSteps.Row, start: FoldedClauses.Break, number: Int32) {
    (self.wordClass, self.start, self.number) = (wordClass, start, number)
    (mask, traits, isPassedByGaps) = (row.mask, row.traits, row.isPassedByGaps)
  }
}
