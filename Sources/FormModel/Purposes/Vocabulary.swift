/// The words by which pages show what they are, in French and English (`Rules/vocabulary.yaml`).
///
/// A class which never changes, since nearly everything that reads a page keeps it.
package final class Vocabulary: Sendable {
  /// The lists of phrases that the form model needs, as the file names them.
  package enum List: Int, Sendable, CaseIterable {
    case requiredMarks
    case requiredSign
    case optionalMarks
    case everythingIsRequired
    case search
    case login
    case newsletter, cookie
    case accountOpening
    case passwordRecovery
    case newsletterNames
    case shoppingCart
    case sideForms
    case satisfaction
    case languageSwitch
    case contact, filter, rating, captcha
    case honeypotWords
    case honeypotNames
    case robotWords
    case trapNames
    case robotTests
    case tools
    case passwordTools
    case pickers, calendars
    case confirmation
    case somebodyElse
    case smallWords
    case bareNames
    case people
    case whichOfSeveral
    case ofWhat
    case whoseThing
    case bill
    case delivery
    case sender
    case recipient
    case workplace
    case lawArticles
    case codeParts
    case afterArticles
    case lawTexts
    case beforeLawNumbers
    case lawActs
    case privacy
    case identityProvider
    case errorPage
    case scriptsNeeded
    case filling
    case fillingLabels
    case notFilling
    case vaguePromise
    case timeGiven
    case seconds, minutes, hours
    case halfMore
    case about
    case rangeJoints
    case greetings
    case steps
    case stepJoints
    case stepClasses
    case currentClasses
    case notAnAnswer
    case otherAnswer
    case otherChoice
    case currency
    case units
    case fragments
    case sorts
    case wishes
    case rangeStart
    case rangeEnd
    case rangeOpened
    case help
    case telephoneHelp
    case helpPlaces
    case saving
    case savingButtons
    case responseDelay
    case preparation
    case deterrents
    case fileRules
    case fileFormats
    case paperSending
    case noticeController
    case noticePurpose
    case noticeRecipients
    case noticeRetention
    case noticeRights
    case noticeComplaint
    case agreementTerms
    case agreementData
    case agreementOffers
    case wayBack
    case endOfProcedure
    case fieldElements
    case nextStep
    case sending
    case stepNames
    case dayOfDate
    case monthOfDate
    case yearOfDate
    case days
    case months
    case hourOfTime
    case minuteOfTime
    case telephonePrefix
    case telephoneNumbers
    case telephoneExtension
    case consentManagers
    case formats
    case helpLinks
    case severalAnswers
    case reasons
    case ifYes
    case ifNo
    case ifItApplies
    case addition
    case otherAddition
    case review
    case answersYes
    case answersNo
    case newWindow
    case frenchWords
    case counters
    case whereToFind
    case beforeExamples
    case frenchElsewhere
    case otherLanguages
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
  /// By place.
  private let lists: [PhraseList]
  private let smallWords: Set<String>

  /// Takes the phrases of each list, and words for numbers and for durations in minutes; what is not
  /// given is never mentioned.
  package init(
    _ phrases: [List: PhraseList], numbers: [(value: Double, phrases: [String])] = [],
    durations: [(value: Double, phrases: [String])] = []
  ) {
    let nothing = PhraseList { [] }
    lists = List.allCases.map { phrases[$0] ?? nothing }
    smallWords = Set(lists[List.smallWords.rawValue].phrases.flatMap { FoldedWords($0).words })
    self.numbers = Self.index(numbers)
    smallNumbers = numbers.filter { (1...9).contains($0.value) }.flatMap(\.phrases)
    self.durations = Self.index(durations)
    durationPhrases = durations.flatMap(\.phrases)
    calendar = CalendarOrder(
      days: lists[List.days.rawValue].phrases, months: lists[List.months.rawValue].phrases)
  }

  /// Whether a word says nothing of what is asked.
  package func isSmall(_ word: String) -> Bool { smallWords.contains(word) }

  private static func index(
    _ values: [(value: Double, phrases: [String])]
  ) -> PhraseIndex<Double> {
    PhraseIndex(
      values.flatMap(\.phrases),
      values.flatMap { value, phrases in repeatElement(value, count: phrases.count) })
  }

  /// The places where phrases of a list stand in a text, from left to right.
  package func places(_ list: List, in text: FoldedWords) -> [Range<Int>] {
    lists[list.rawValue].places(in: text)
  }

  /// The phrases of a list, as written in the file.
  package func phrases(_ list: List) -> [String] { lists[list.rawValue].phrases }

  /// Whether a phrase of the list stands in the text.
  package func isMentioned(_ list: List, in text: FoldedWords) -> Bool {
    !text.isEmpty && lists[list.rawValue].hasMatch(in: text)
  }

  /// Whether a phrase of the list stands in the text.
  package func isMentioned(_ list: List, in text: String) -> Bool {
    !text.isEmpty && isMentioned(list, in: FoldedWords(text))
  }

  /// Whether a text is one phrase of the list and nothing more.
  package func isOnly(_ list: List, _ text: FoldedWords) -> Bool {
    !text.isEmpty && places(list, in: text).contains { $0.count == text.count }
  }

  /// How many times phrases of the list stand in the text.
  func count(_ list: List, in text: FoldedWords) -> Int { places(list, in: text).count }

  /// Whether the text begins with a phrase of the list.
  package func isAtStart(_ list: List, of text: FoldedWords) -> Bool {
    !text.isEmpty && places(list, in: text).contains { $0.lowerBound == 0 }
  }

  /// Whether the text ends with a phrase of the list.
  package func isAtEnd(_ list: List, of text: FoldedWords) -> Bool {
    !text.isEmpty && places(list, in: text).contains { $0.upperBound == text.count }
  }
}
