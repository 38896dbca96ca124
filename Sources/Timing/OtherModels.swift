/// The models by which a procedure can be timed.
package enum TimeModelName: String, Sendable, CaseIterable {
  /// Ours.
  case formaudit
  /// The constants by which demarches-simplifiees tells people how long a procedure takes.
  case demarchesSimplifiees = "demarches-simplifiees"
  /// The textbook keystroke-level model: an expert who makes no mistake and reads nothing.
  case keystrokeLevel = "klm"
}

/// The published constants of the two other models, in seconds unless said otherwise.
package struct OtherModels: Sendable {
  package let demarchesSimplifiees: DemarchesSimplifieesConstants
  package let keystrokeLevel: KeystrokeLevelConstants

  package init(
    demarchesSimplifiees: DemarchesSimplifieesConstants, keystrokeLevel: KeystrokeLevelConstants
  ) {
    self.demarchesSimplifiees = demarchesSimplifiees
    self.keystrokeLevel = keystrokeLevel
  }
}

/// The constants of demarches-simplifiees (`procedure_revision.rb`).
package struct DemarchesSimplifieesConstants: Sendable {
  /// Seconds of a usual field.
  package let shortField: Double
  /// Seconds of a text area or a number to look up.
  package let mediumField: Double
  /// Seconds of a document to attach.
  package let longField: Double
  /// Words of help that are read in a minute.
  package let wordsPerMinute: Double
  /// By what an optional field is multiplied.
  package let optionalShare: Double
  /// Rows of a repeated block.
  package let rows: Double

  package init(
    shortField: Double, mediumField: Double, longField: Double, wordsPerMinute: Double,
    optionalShare: Double, rows: Double
  ) {
    self.shortField = shortField
    self.mediumField = mediumField
    self.longField = longField
    self.wordsPerMinute = wordsPerMinute
    self.optionalShare = optionalShare
    self.rows = rows
  }
}

/// The operators of the keystroke-level model (Card, Moran and Newell), in seconds.
package struct KeystrokeLevelConstants: Sendable {
  /// K: one key.
  package let key: Double
  /// P: to point at something.
  package let point: Double
  /// H: to move the hand between mouse and keyboard.
  package let home: Double
  /// B B: to press and release the button of the mouse.
  package let click: Double
  /// M: to think before an act.
  package let mental: Double

  package init(key: Double, point: Double, home: Double, click: Double, mental: Double) {
    self.key = key
    self.point = point
    self.home = home
    self.click = click
    self.mental = mental
  }
}
