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

  init(in journey: Journey, purposes: PurposeBook) {
    var seen: [String: (wording: String, page: Int)] = [:]
    var firsts: [Spot: (wording: String, page: Int)] = [:]
    let onSeveralPages = Self.purposesOnSeveralPages(of: journey)
    for (pageIndex, page) in journey.pages.enumerated() where journey.pages.count > 1 {
      // On one page people see what they have answered, and what seems the same is mostly the name of
      // somebody else: only what an earlier page asked is asked again.
      let before = seen
      for form in page.forms where form.isAudited {
        // After a "same as above" box, nothing has to be typed again.
        let copied = form.questions.firstIndex { $0.purpose == "same-as" } ?? form.questions.count
        for (index, question) in form.questions.prefix(copied).enumerated() {
          guard let matter = Self.matter(of: question, on: page, purposes, onSeveralPages)
          else { continue }
          if let first = before[matter] {
            // What was answered before may stand there to be checked (WCAG 3.3.7).
            if question.isFilledIn(on: page) { continue }
            firsts[Spot(page: pageIndex, form: form.index, question: index)] = first
          } else {
            seen[matter] = seen[matter] ?? (question.wording, pageIndex)
          }
        }
      }
    }
    self.firsts = firsts
  }

  /// The question asked earlier, if this one repeats it.
  func first(for question: Spot) -> (wording: String, page: Int)? { firsts[question] }

  /// What is asked, when asking it twice would be a repetition: its purpose, else its very words.
  private static func matter(
    of question: Question, on page: Page, _ purposes: PurposeBook, _ onSeveralPages: Set<String>
  ) -> String? {
    let onlyConfirms = question.isConfirmation && question.fields.count == 1
    guard !onlyConfirms, !question.isConditional, !question.isAboutSomebodyElse else { return nil }
    if let purpose = question.purpose.flatMap({ purposes[$0] }) {
      guard !purpose.isRepeatable, onSeveralPages.contains(purpose.id) else { return nil }
      return purpose.id + question.party(on: page)
    }
    let words = FoldedWords(question.wording).words
    return words.count < fewestWords ? nil : words.joined(separator: " ")
  }

  /// Only these purposes can be asked again, and are worth a closer look.
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
