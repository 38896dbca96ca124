/// The models by which a procedure can be timed.
public enum TimeModelName: String, Sendable, CaseIterable {
  /// Ours.
  case formaudit
  /// The constants by which demarches-simplifiees tells people how long a procedure takes.
  case demarchesSimplifiees = "demarches-simplifiees"
  /// The textbook keystroke-level model: an expert who makes no mistake and reads nothing.
  case keystrokeLevel = "klm"
}

/// The published constants of the two other models, in seconds unless said otherwise.
public struct OtherModels: Sendable {
  public let demarchesSimplifiees: DemarchesSimplifieesConstants
  public let keystrokeLevel: KeystrokeLevelConstants

  public init(
    demarchesSimplifiees: DemarchesSimplifieesConstants, keystrokeLevel: KeystrokeLevelConstants
  ) {
    self.demarchesSimplifiees = demarchesSimplifiees
    self.keystrokeLevel = keystrokeLevel
  }
}

/// The constants of demarches-simplifiees (`procedure_revision.rb`).
public struct DemarchesSimplifieesConstants: Sendable {
  /// Seconds of a usual field.
  public let shortField: Double
  /// Seconds of a text area or a number to look up.
  public let mediumField: Double
  /// Seconds of a document to attach.
  public let longField: Double
  /// Words of help that are read in a minute.
  public let wordsPerMinute: Double
  /// By what an optional field is multiplied.
  public let optionalShare: Double
  /// Rows of a repeated block.
  public let rows: Double

  public init(
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
public struct KeystrokeLevelConstants: Sendable {
  /// K: one key.
  public let key: Double
  /// P: to point at something.
  public let point: Double
  /// H: to move the hand between mouse and keyboard.
  public let home: Double
  /// B B: to press and release the button of the mouse.
  public let click: Double
  /// M: to think before an act.
  public let mental: Double

  public init(key: Double, point: Double, home: Double, click: Double, mental: Double) {
    self.key = key
    self.point = point
    self.home = home
    self.click = click
    self.mental = mental
  }
}
