import FormModel

/// What the wordings of a journey say beside one another: the same words twice, other words for the
/// same thing.
struct WordingNotes: Sendable {
  private typealias Spot = Repetitions.Spot

  /// The questions whose words already asked another one of the same form.
  let twins: Set<Repetitions.Spot>
  /// By question: the other words by which the same information was asked before.
  let others: [Repetitions.Spot: String]

  init(of journey: Journey, purposes: PurposeBook, vocabulary: Vocabulary) {
    let asked = journey.pages.enumerated().map { place, page in
      page.forms.filter(\.isAudited).map { Self.asked(in: $0, page, place) }
    }
    twins = Set(asked.joined().flatMap(Self.twins))
    // In one form, other words ask for something else: the sender's address, the recipient's.
    guard asked.joined().count > 1 else {
      others = [:]
      return
    }
    var words = OtherWords(purposes: purposes, vocabulary: vocabulary)
    for (page, forms) in zip(journey.pages, asked) { words.read(forms, on: page) }
    others = words.found
  }

  /// Two answers of which only one shows may well bear the same words.
  private static func asked(in form: Form, _ page: Page, _ place: Int) -> [PlacedQuestion] {
    form.questions.enumerated().compactMap { index, question in
      guard !question.isConditional, !question.isConfirmation, !question.wording.isEmpty
      else { return nil }
      return PlacedQuestion(
        question: question, spot: Spot(page: place, form: form.index, question: index))
    }
  }

  private static func twins(_ form: [PlacedQuestion]) -> [Spot] {
    var seen: Set<[String]> = []
    return form.filter { asked in
      let question = asked.question
      let words = FoldedWords(question.wording).text
      return !seen.insert([question.heading, question.legend, words]).inserted
    }.map(\.spot)
  }
}

/// A question and where it stands.
private struct PlacedQuestion {
  let question: Question
  let spot: Repetitions.Spot

  func isInForm(of other: Repetitions.Spot) -> Bool {
    spot.page == other.page && spot.form == other.form
  }
}

/// Finds the other words by which a journey asks the same information.
private struct OtherWords {
  private let purposes: PurposeBook
  private let vocabulary: Vocabulary
  private let parties: Parties
  private var firsts: [String: PlacedQuestion] = [:]
  private(set) var found: [Repetitions.Spot: String] = [:]

  init(purposes: PurposeBook, vocabulary: Vocabulary) {
    self.purposes = purposes
    self.vocabulary = vocabulary
    parties = Parties(vocabulary)
  }

  mutating func read(_ forms: [[PlacedQuestion]], on page: Page) {
    for asked in forms.joined() {
      guard let matter = matter(of: asked.question, on: page) else { continue }
      if let first = firsts[matter] { compare(asked, to: first) } else { firsts[matter] = asked }
    }
  }

  private mutating func compare(_ asked: PlacedQuestion, to first: PlacedQuestion) {
    let wording = first.question.wording
    if asked.isInForm(of: first.spot) || asked.question.isWorded(like: wording, vocabulary) {
      return
    }
    found[asked.spot] = wording
  }

  /// What is asked, where one name in all procedures fits the answer.
  private func matter(of question: Question, on page: Page) -> String? {
    guard let purpose = question.purpose.flatMap({ purposes[$0] }), Self.hasOneName(purpose),
      !question.isAboutSomebodyElse, Self.isLabelled(question, on: page)
    else { return nil }
    return purpose.id + (parties.party(of: question, on: page)?.name ?? "")
  }

  /// What browsers can fill in, asked once.
  private static func hasOneName(_ purpose: Purpose) -> Bool {
    purpose.autofill != nil && !purpose.isRepeatable
  }

  /// Whether markup ties its words to it: a text that merely stands beside it may be about much else.
  private static func isLabelled(_ question: Question, on page: Page) -> Bool {
    question.controls.first.map { page.controls[$0].nameSource != .nearbyText } ?? false
  }
}

extension Question {
  /// Whether its words name the same thing as others: "Téléphone" and "Votre téléphone (portable)".
  func isWorded(like other: String, _ vocabulary: Vocabulary) -> Bool {
    let own = vocabulary.tellingWords(of: wording)
    let others = vocabulary.tellingWords(of: other)
    guard !own.isEmpty, !others.isEmpty else { return false }
    return own.isSubset(of: others) || others.isSubset(of: own)
  }
}

extension Vocabulary {
  /// The words of a wording that name what is asked.
  fileprivate func tellingWords(of wording: String) -> Set<String> {
    Set(FoldedWords(wording, limit: 20).words.filter { !isSmall($0) })
  }
}
