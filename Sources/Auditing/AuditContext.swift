package import FormModel
package import Timing

/// A journey and what was computed about it once, for all rules.
package final class AuditContext: Sendable {
  package let journey: Journey
  package let time: JourneyTime
  package let purposes: PurposeBook
  let vocabulary: Vocabulary
  package let measures: Measures
  /// Which questions were asked earlier in the journey, and where.
  let repetitions: Repetitions
  /// What the wordings say beside one another.
  let wordingNotes: WordingNotes
  let splitAnswers: SplitAnswers
  /// By page: the buttons which send its forms.
  let sendButtons: [SendButtons]
  private let widerFacts = WiderFacts()
  private let journeyWays = Once<JourneyWays>()
  private let sendingAddresses: [Once<SendingAddresses>]
  private let acronymsMet = Once<Acronyms>()
  private let readingEases: [Once<ReadingEase?>]
  private let controlNames: [Once<ElementName.Roll>]
  private let partNames: [Once<ElementName.Roll>]
  private let ownNames = Once<JourneyNames>()

  package init(
    journey: Journey, time: JourneyTime, purposes: PurposeBook, vocabulary: Vocabulary
  ) {
    self.journey = journey
    self.time = time
    self.purposes = purposes
    self.vocabulary = vocabulary
    self.measures = Measures(of: journey, purposes: purposes)
    self.repetitions = Repetitions(in: journey, purposes: purposes, vocabulary: vocabulary)
    self.wordingNotes = WordingNotes(of: journey, purposes: purposes, vocabulary: vocabulary)
    self.splitAnswers = SplitAnswers(in: journey, vocabulary)
    self.sendButtons = journey.pages.map(SendButtons.init)
    self.sendingAddresses = journey.pages.map { _ in Once() }
    self.readingEases = journey.pages.map { _ in Once() }
    self.controlNames = journey.pages.map { _ in Once() }
    self.partNames = journey.pages.map { _ in Once() }
  }

  /// The acronyms that questions use before anything explains them.
  var acronyms: Acronyms { acronymsMet.value { Acronyms(in: journey) } }

  /// The ways between the pages.
  var ways: JourneyWays { journeyWays.value { JourneyWays(journey) } }

  /// Where the buttons of the forms of a page send answers to.
  func sendingAddresses(_ page: Int) -> SendingAddresses {
    sendingAddresses[page].value { SendingAddresses(of: journey.pages[page]) }
  }

  func observed(_ fact: Fact, around subject: Subject, _ look: () -> FactValue) -> FactValue {
    widerFacts.value(fact, around: subject, look)
  }

  /// How easy the text of a page is; nil in other languages than ours.
  func readingEase(_ page: Int) -> ReadingEase? {
    readingEases[page].value { ReadingEase(of: journey.pages[page]) }
  }

  /// The names of the controls of a page, made when the first finding needs one.
  func controlNames(_ page: Int) -> ElementName.Roll {
    controlNames[page].value { .controls(of: journey.pages[page]) }
  }

  /// The names of the parts of a page, made when the first finding needs one.
  func partNames(_ page: Int) -> ElementName.Roll {
    partNames[page].value { .parts(of: journey.pages[page]) }
  }

  /// All controls and parts of a page.
  package func elements(_ page: Int) -> [ElementName] {
    controlNames(page).names + partNames(page).names
  }

  /// How reports name the questions and forms.
  private var names: JourneyNames { ownNames.value { JourneyNames(journey) } }

  /// The ids of the questions: by page, by form, in the order of the form.
  package var questionIDs: [[[String]]] { names.questions }

  /// What each form of a page is for, and its rank among the forms for that.
  var formNames: [[String]] { names.forms }

  /// Every subject of a kind, in reading order.
  package func subjects(_ kind: SubjectKind) -> [Subject] { SubjectTree(self).subjects(kind) }
}
