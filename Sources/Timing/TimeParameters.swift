/// The numbers of the time model, as `Rules/timing.yaml` gives them, by name.
///
/// Each parameter has a median, a spread, a unit and a source; the model asks for them by name, so
/// that a number that nobody wrote down is an error when the file is read, never a silent zero.
public struct TimeParameters: Sendable {
  /// The kind of person and device that the numbers are about, such as `desktop`.
  public let profile: String
  public let values: [TimeParameter.Name: TimeParameter]

  /// Throws the names that are missing, when a parameter is not given.
  public init(profile: String, _ parameters: [TimeParameter]) throws(MissingTimeParameters) {
    self.profile = profile
    values = Dictionary(parameters.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    let missing = TimeParameter.Name.allCases.filter { values[$0] == nil }
    if !missing.isEmpty { throw MissingTimeParameters(names: missing) }
  }

  /// The value of a parameter, in its unit.
  public subscript(name: TimeParameter.Name) -> Double {
    values[name]?.value ?? 0
  }
}

/// The parameters that `Rules/timing.yaml` must give and does not.
public struct MissingTimeParameters: Error {
  public let names: [TimeParameter.Name]
}

/// One number about people: its value, unit and source.
public struct TimeParameter: Sendable {
  public let name: Name
  public let value: Double
  public let unit: String
  public let basis: Basis
  public let source: String

  public init(name: Name, value: Double, unit: String, basis: Basis, source: String) {
    self.name = name
    self.value = value
    self.unit = unit
    self.basis = basis
    self.source = source
  }

  /// How well a number is known.
  public enum Basis: String, Sendable, CaseIterable {
    /// Computed from observed times.
    case measured
    /// Given by a published source which is not an observation of forms.
    case published
    /// Chosen by us, until somebody measures it.
    case chosen
  }

  /// The parameters of the model, as `Rules/timing.yaml` names them.
  public enum Name: String, Sendable, CaseIterable {
    /// Seconds to load, look over and leave a page.
    case pageOverhead = "page overhead"
    /// Seconds lost on the first, second and third question of a procedure.
    case firstQuestionWarmUp = "first question warm-up"
    case secondQuestionWarmUp = "second question warm-up"
    case thirdQuestionWarmUp = "third question warm-up"
    /// Seconds to read one character of a wording.
    case readCharacter = "read a character"
    /// Seconds to read one word of instructions.
    case readWord = "read a word of instructions"
    /// Share of the instructions that people read.
    case shareOfInstructionsRead = "share of instructions read"
    /// Seconds to find the next question in a page.
    case findQuestion = "find the next question"
    /// Seconds to decide and click, for one choice.
    case choose = "choose an answer"
    /// Seconds to open, scan and close a drop-down list.
    case openList = "use a drop-down list"
    /// Seconds added when the number of choices of a list doubles, beyond the first screen.
    case scanList = "scan a list, per doubling"
    /// Choices of a list that are seen at once.
    case choicesSeenAtOnce = "choices seen at once"
    /// Share of the boxes of a group that people tick.
    case shareOfBoxesTicked = "share of boxes ticked"
    /// Seconds to tick one more box.
    case tickBox = "tick a box"
    /// Seconds to point at a field and put the hands on the keyboard.
    case reachField = "reach a field"
    /// Seconds to type one character of words.
    case typeCharacter = "type a character"
    /// Seconds to type one character of a copied code.
    case typeCodeCharacter = "type a character of a code"
    /// Seconds to compose one character of free text.
    case composeCharacter = "compose a character"
    /// Characters typed in a text box of unknown purpose.
    case unknownTextCharacters = "characters of an unknown answer"
    /// Characters composed in a free text of unknown purpose.
    case freeTextCharacters = "characters of a free text"
    /// Seconds to enter a date in one control.
    case enterDate = "enter a date"
    /// Seconds to choose a file in the dialogue, once it is at hand.
    case chooseFile = "choose a file"
    /// Seconds to fetch a paper and find the answer on it.
    case fetchDocument = "fetch a document"
    /// Seconds to photograph or scan a document.
    case prepareUpload = "prepare a document to attach"
    /// Seconds to ask somebody else.
    case askThirdParty = "ask somebody else"
    /// Seconds to solve a captcha.
    case solveCaptcha = "solve a captcha"
    /// Seconds to check an answer before going on.
    case checkAnswer = "check an answer"
    /// Probability that an optional question is answered.
    case optionalAnswered = "probability of answering an optional question"
    /// Probability that a conditional question shows.
    case conditionalShown = "probability of meeting a conditional question"
    /// Standard deviation of the logarithm, between people, of the time to fill.
    case spreadBetweenPeople = "spread between people"
    /// Standard deviation of the logarithm of the time of one question for one person.
    case spreadOfQuestion = "spread of a question"
    /// Standard deviation of the logarithm of the time to gather.
    case spreadOfGathering = "spread of gathering"
  }
}
