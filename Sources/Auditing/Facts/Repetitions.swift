import FormModel

/// Which questions of a journey ask again what was already asked.
struct Repetitions: Sendable {
  /// Where a question stands: page, form, question.
  struct Spot: Hashable {
    let page: Int
    let form: Int
    let question: Int
  }

  /// The wording and the page number of the first question, by the one that repeats it.
  private let firsts: [Spot: (wording: String, page: Int)]

  init(in journey: Journey, purposes: PurposeBook, vocabulary: Vocabulary) {
    guard journey.pages.count > 1 else {
      firsts = [:]
      return
    }
    var reader = RepetitionReader(journey, purposes, vocabulary)
    for (place, page) in journey.pages.enumerated() { reader.read(page, place) }
    firsts = reader.firsts
  }

  /// The question asked earlier, if this one repeats it.
  func first(for question: Spot) -> (wording: String, page: Int)? { firsts[question] }
}

/// Reads the pages of a journey one after the other.
private struct RepetitionReader {
  private typealias Spot = Repetitions.Spot

  private let purposes: PurposeBook
  private let parties: Parties
  /// Only these purposes can be asked again, and are worth a closer look.
  private let onSeveralPages: Set<String>
  private var seen: [String: (wording: String, page: Int)] = [:]
  private(set) var firsts: [Repetitions.Spot: (wording: String, page: Int)] = [:]

  init(_ journey: Journey, _ purposes: PurposeBook, _ vocabulary: Vocabulary) {
    self.purposes = purposes
    parties = Parties(vocabulary)
    onSeveralPages = Self.purposesOnSeveralPages(of: journey)
  }

  mutating func read(_ page: Page, _ place: Int) {
    // On one page people see what they have answered, and what seems the same is mostly the name of
    // somebody else: only what an earlier page asked is asked again.
    let before = seen
    for form in page.forms where form.isAudited {
      for (index, question) in form.questions.prefix(typed(in: form)).enumerated() {
        guard let matter = matter(of: question, on: page) else { continue }
        guard let first = before[matter] else {
          seen[matter] = seen[matter] ?? (question.wording, place)
          continue
        }
        // What was answered before may stand there to be checked (WCAG 3.3.7).
        if question.isFilledIn(on: page) { continue }
        firsts[Spot(page: place, form: form.index, question: index)] = first
      }
    }
  }

  /// How many questions have to be typed: after a "same as above" box, nothing has to be again.
  private func typed(in form: Form) -> Int {
    form.questions.firstIndex { $0.behaviour.contains(.repeatsAnswers) } ?? form.questions.count
  }

  /// What is asked, when asking it twice would be a repetition: its purpose, else its very words.
  private func matter(of question: Question, on page: Page) -> String? {
    let onlyConfirms = question.isConfirmation && question.fields.count == 1
    guard !onlyConfirms, !question.isConditional, !question.isAboutSomebodyElse else { return nil }
    if let purpose = question.purpose.flatMap({ purposes[$0] }) {
      guard !purpose.isRepeatable, onSeveralPages.contains(purpose.id) else { return nil }
      return purpose.id + (parties.party(of: question, on: page)?.name ?? "")
    }
    let words = FoldedWords(question.wording).words
    return words.count < Self.fewestWords ? nil : words.joined(separator: " ")
  }

  private static func purposesOnSeveralPages(of journey: Journey) -> Set<String> {
    var before: Set<String> = []
    var again: Set<String> = []
    for page in journey.pages {
      let here = Set(page.questions.compactMap(\.purpose))
      again.formUnion(before.intersection(here))
      before.formUnion(here)
    }
    return again
  }

  /// Shorter wordings ("Précisez", "Montant") are used for different things.
  private static let fewestWords = 3
}
