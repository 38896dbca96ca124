extension TimeParameter {
  /// The parameters of the model, as `Rules/timing.yaml` names them.
  package enum ParameterName: String, Sendable, CaseIterable {
    // Pages.
    /// Seconds to load, look over and leave a page.
    case pageOverhead = "page overhead"
    /// Seconds to go on to the next screen where nothing is loaded: a script shows it, or it asks one
    /// question only.
    case changeScreen = "change of screen"
    /// Seconds lost on the first, second and third question of a procedure.
    case firstQuestionWarmUp = "first question warm-up"
    case secondQuestionWarmUp = "second question warm-up"
    case thirdQuestionWarmUp = "third question warm-up"
    /// Seconds to look an answer over on the page that shows all answers before sending.
    case reviewAnswer = "look over an answer before sending"

    // Reading.
    /// Seconds to read one character of a wording or of a choice.
    case readCharacter = "read a character"
    /// Seconds to read one word of instructions in English and in French.
    case readEnglishWord = "read a word of instructions"
    case readFrenchWord = "read a word of instructions in French"
    /// Share of the instructions that people read.
    case shareOfInstructionsRead = "share of instructions read"
    /// Share of the short choices of a group that people read before they choose one.
    case shareOfChoicesRead = "share of choices read"
    /// Characters from which a choice is a statement, which is read whole.
    case statementCharacters = "characters of a choice that is a statement"

    // Finding and deciding.
    /// Seconds to find the next question in a page that asks several.
    case findQuestion = "find the next question"
    /// Seconds to decide and click, for one choice among a few.
    case choose = "choose an answer"
    /// Seconds added each time that the number of choices doubles.
    case chooseAmongMore = "choose among twice as many"
    /// Seconds to tick one more box.
    case tickBox = "tick a box"
    /// Boxes that people tick in a group that offers answers.
    case boxesTicked = "boxes ticked"
    /// Share of the boxes of a check list of single words that people tick.
    case shareOfBoxesTicked = "share of boxes ticked in a check list"
    /// Boxes from which a group of single words is a check list.
    case boxesOfCheckList = "boxes of a check list"
    /// Seconds to call a known answer to mind before typing it.
    case recall = "call an answer to mind"

    // Lists.
    /// Seconds to open, use and close a drop-down list.
    case useList = "use a drop-down list"
    /// Choices of a list that are seen at once.
    case choicesSeenAtOnce = "choices seen at once"
    /// Seconds to scroll and scan one screen of a list.
    case scrollList = "scroll a screen of a list"
    /// Screens of a list that people scroll at most.
    case mostScreensScrolled = "screens of a list scrolled at most"
    /// Share of people who type the first letters in a long list instead of scrolling.
    case shareWhoTypeInLists = "share who type the first letters in a list"
    /// Letters typed before the choice, or its suggestion, is seen.
    case lettersToFindChoice = "letters typed to find a choice"

    // Typing.
    /// Seconds to point at a field and put the hands on the keyboard.
    case reachField = "reach a field"
    /// Seconds to go on to the next box of the same answer.
    case nextBox = "go to the next box"
    /// Seconds between two keys.
    case pressKey = "press a key"
    /// Keys pressed for one character kept, mistakes and corrections included.
    case keysPerCharacter = "keys per character"
    /// Seconds to type one digit of a number, a date or a telephone number.
    case typeDigit = "type a digit"
    /// Seconds to copy one character of a code from a paper or a screen.
    case copyCharacter = "copy a character of a code"
    /// Seconds to think out a free text of the usual length before writing it.
    case thinkOutText = "think out a free text"
    /// Seconds to compose one character of free text.
    case composeCharacter = "compose a character"
    /// Characters typed in a text box of unknown purpose.
    case unknownTextCharacters = "characters of an unknown answer"
    /// Digits typed in a box for a number of unknown purpose.
    case unknownNumberDigits = "digits of an unknown number"
    /// Characters composed in a text area of the usual height.
    case freeTextCharacters = "characters of a free text"
    /// Characters composed in a box of one line.
    case freeLineCharacters = "characters of a free text in one line"
    /// Rows of a text area of the usual height.
    case usualAreaRows = "rows of a usual text area"

    // Particular controls.
    /// Seconds to enter a date in a date picker.
    case pickDate = "pick a date"
    /// Seconds to choose a file in the dialogue, once it is at hand.
    case chooseFile = "choose a file"
    /// Seconds to tick the box of a captcha.
    case tickCaptcha = "tick the box of a captcha"
    /// Seconds to copy the text of a captcha once.
    case solveCaptcha = "solve a captcha"
    /// Captchas solved before one is accepted.
    case captchaTries = "tries of a captcha"
    /// Seconds to receive a code by e-mail or by message and to go and read it.
    case receiveCode = "receive a code"
    /// Seconds to make up a password.
    case makeUpPassword = "make up a password"
    /// Seconds to check an answer before going on.
    case checkAnswer = "check an answer"

    // Gathering.
    /// Seconds to fetch a paper and find the answer on it.
    case fetchDocument = "fetch a document"
    /// Seconds to photograph or scan a document.
    case prepareUpload = "prepare a document to attach"
    /// Seconds to ask somebody else.
    case askThirdParty = "ask somebody else"

    // Paths.
    /// Probability that an optional question is answered.
    case optionalAnswered = "probability of answering an optional question"
    /// Probability that an optional "Anything else?" is answered.
    case optionalCommentAnswered = "probability of answering an optional comment"
    /// Probability that a conditional question shows.
    case conditionalShown = "probability of meeting a conditional question"
    /// Rows that people fill in a block that can be repeated.
    case rowsOfRepeatedBlock = "rows of a repeated block"

    // People.
    /// Share of its time that a question still takes where the browser may fill it in.
    case timeWithAutofill = "share of time left by autofill"

    // Spreads that belong to no single act.
    /// Standard deviation of the natural logarithm of the time of one person to the next.
    case spreadBetweenPeople = "spread between people"

    /// What kind of number it is.
    package var kind: Kind {
      switch self {
      case .shareOfInstructionsRead, .shareOfChoicesRead, .shareOfBoxesTicked,
        .shareWhoTypeInLists, .optionalAnswered, .optionalCommentAnswered, .conditionalShown,
        .timeWithAutofill:
        .share
      case .choicesSeenAtOnce, .mostScreensScrolled, .lettersToFindChoice, .keysPerCharacter,
        .unknownTextCharacters, .unknownNumberDigits, .freeTextCharacters, .freeLineCharacters,
        .usualAreaRows, .statementCharacters, .boxesTicked, .boxesOfCheckList, .captchaTries,
        .rowsOfRepeatedBlock:
        .count
      case .spreadBetweenPeople: .spread
      default: .duration
      }
    }
  }

  /// What kind of number a parameter is.
  package enum Kind: Sendable {
    /// Seconds, which vary from one time to the next.
    case duration
    /// A part of a whole, from 0 to 1.
    case share
    /// How many of something.
    case count
    /// The standard deviation of a natural logarithm.
    case spread
  }
}
