/// The words by which pages show what they are, in French and English (`Rules/vocabulary.yaml`).
package struct Vocabulary: Sendable {
  /// The lists of phrases that the form model needs, as the file names them.
  package enum List: String, Sendable, CaseIterable {
    case requiredMarks = "required marks"
    case requiredSign = "required sign"
    case optionalMarks = "optional marks"
    case everythingIsRequired = "everything is required"
    case search
    case login = "log-in"
    case newsletter, cookie
    case accountOpening = "account opening"
    case passwordRecovery = "password recovery"
    case newsletterNames = "newsletter names"
    case shoppingCart = "shopping cart"
    case sideForms = "side forms"
    case satisfaction
    case languageSwitch = "language switch"
    case contact, filter, rating, captcha
    case honeypotWords = "honeypot words"
    case honeypotNames = "honeypot names"
    case robotWords = "robot words"
    case trapNames = "trap names"
    case robotTests = "robot tests"
    case tools
    case passwordTools = "password tools"
    case pickers, calendars
    case confirmation
    case somebodyElse = "somebody else"
    case smallWords = "small words"
    case bareNames = "bare names"
    case people
    case whichOfSeveral = "which of several"
    case ofWhat = "of what"
    case whoseThing = "whose thing"
    case bill = "beginnings of the bill"
    case delivery = "beginnings of the delivery"
    case sender = "beginnings of the sender"
    case recipient = "beginnings of the recipient"
    case workplace = "beginnings of the workplace"
    case lawArticles = "articles of laws"
    case codeParts = "parts of codes"
    case afterArticles = "after articles"
    case lawTexts = "texts of law"
    case beforeLawNumbers = "before numbers of laws"
    case lawActs = "acts of law"
    case privacy
    case identityProvider = "identity provider"
    case errorPage = "error page"
    case scriptsNeeded = "scripts needed"
    case filling
    case fillingLabels = "filling labels"
    case notFilling = "not filling"
    case vaguePromise = "vague promise"
    case timeGiven = "time given"
    case seconds, minutes, hours
    case halfMore = "half more"
    case about = "about a number"
    case rangeJoints = "between two numbers"
    case greetings
    case steps
    case stepJoints = "out of all steps"
    case stepClasses = "classes of steps"
    case currentClasses = "classes of the current step"
    case notAnAnswer = "unknown choices"
    case otherAnswer = "other answer"
    case otherChoice = "other choice"
    case currency
    case units
    case fragments
    case sorts
    case wishes
    case rangeStart = "start of a range"
    case rangeEnd = "end of a range"
    case rangeOpened = "words that open a range"
    case help
    case telephoneHelp = "telephone help"
    case helpPlaces = "help places"
    case saving
    case savingButtons = "saving buttons"
    case responseDelay = "response delay"
    case preparation
    case deterrents
    case fileRules = "file rules"
    case fileFormats = "file formats"
    case paperSending = "paper sending"
    case noticeController = "notice controller"
    case noticePurpose = "notice purpose"
    case noticeRecipients = "notice recipients"
    case noticeRetention = "notice retention"
    case noticeRights = "notice rights"
    case noticeComplaint = "notice complaint"
    case agreementTerms = "agreement terms"
    case agreementData = "agreement data"
    case agreementOffers = "agreement offers"
    case wayBack = "way back"
    case endOfProcedure = "end of a procedure"
    case fieldElements = "field elements"
    case nextStep = "next step"
    case sending
    case stepNames = "step names"
    case dayOfDate = "day of a date"
    case monthOfDate = "month of a date"
    case yearOfDate = "year of a date"
    case days = "days of the week"
    case months = "months of the year"
    case hourOfTime = "hour of a time"
    case minuteOfTime = "minute of a time"
    case telephonePrefix = "telephone prefix"
    case telephoneNumbers = "telephone numbers"
    case telephoneExtension = "telephone extension"
    case consentManagers = "consent managers"
    case formats = "words of formats"
    case helpLinks = "help links"
    case severalAnswers = "several answers"
    case reasons
    case ifYes = "if yes"
    case ifNo = "if no"
    case ifItApplies = "if it applies"
    case addition = "add another"
    case otherAddition = "add something else"
    case review
    case answersYes = "answers yes"
    case answersNo = "answers no"
    case newWindow = "new window"
    case frenchWords = "french words"
    case counters
    case whereToFind = "where to find"
    case beforeExamples = "words before an example"
    case frenchElsewhere = "words of other countries in French"
    case otherLanguages = "words of other languages"
  }

  /// Words for numbers, such as "quinze".
  let numbers: PhraseIndex<Double>
  /// The words for 1 to 9, as written in the file.
  let smallNumbers: [String]
  /// Words for durations, in minutes, such as "half an hour".
  let durations: PhraseIndex<Double>
  /// The words for durations, as written in the file.
  let durationPhrases: [String]
  /// In which order days and months follow one another.
  package let calendar: CalendarOrder
  private let lists: [List: PhraseIndex<Bool>]
  private let texts: [List: [String]]
  private let smallWords: Set<String>

  /// Takes the phrases of each list, and words for numbers and for durations in minutes; what is not
  /// given is never mentioned.
  package init(
    _ phrases: [List: [String]], numbers: [(value: Double, phrases: [String])] = [],
    durations: [(value: Double, phrases: [String])] = []
  ) {
    texts = phrases
    smallWords = Set((phrases[.smallWords] ?? []).flatMap { FoldedWords($0).words })
    self.numbers = Self.index(numbers)
    smallNumbers = numbers.filter { (1...9).contains($0.value) }.flatMap(\.phrases)
    self.durations = Self.index(durations)
    durationPhrases = durations.flatMap(\.phrases)
    calendar = CalendarOrder(days: phrases[.days] ?? [], months: phrases[.months] ?? [])
    lists = phrases.mapValues(PhraseIndex.init(of:))
  }

  /// Whether a word says nothing of what is asked.
  package func isSmall(_ word: String) -> Bool { smallWords.contains(word) }

  private static func index(
    _ values: [(value: Double, phrases: [String])]
  ) -> PhraseIndex<Double> {
    var index = PhraseIndex<Double>()
    for (value, phrases) in values {
      for phrase in phrases { index.insert(phrase, value) }
    }
    return index
  }

  /// The places where phrases of a list stand in a text, from left to right.
  package func places(_ list: List, in text: FoldedWords) -> [Range<Int>] {
    lists[list]?.matches(in: text).map(\.range) ?? []
  }

  /// The phrases of a list, as written in the file.
  package func phrases(_ list: List) -> [String] { texts[list] ?? [] }

  /// Whether a phrase of the list stands in the text.
  package func isMentioned(_ list: List, in text: FoldedWords) -> Bool {
    lists[list]?.hasMatch(in: text) ?? false
  }

  /// Whether a phrase of the list stands in the text.
  package func isMentioned(_ list: List, in text: String) -> Bool {
    !text.isEmpty && isMentioned(list, in: FoldedWords(text))
  }

  /// Whether a text is one phrase of the list and nothing more.
  package func isOnly(_ list: List, _ text: FoldedWords) -> Bool {
    lists[list]?.matches(in: text).contains { $0.range.count == text.words.count } ?? false
  }

  /// How many times phrases of the list stand in the text.
  func count(_ list: List, in text: FoldedWords) -> Int {
    lists[list]?.matches(in: text).count ?? 0
  }

  /// Whether the text begins with a phrase of the list.
  package func isAtStart(_ list: List, of text: FoldedWords) -> Bool {
    guard !text.isEmpty, let index = lists[list] else { return false }
    return index.matches(in: text).contains { $0.range.lowerBound == 0 }
  }
  /// Whether the text ends with a phrase of the list.
  package func isAtEnd(_ list: List, of text: FoldedWords) -> Bool {
    guard !text.isEmpty, let index = lists[list] else { return false }
    return index.matches(in: text).contains { $0.range.upperBound == text.words.count }
  }
}
