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
    let severalTimes = Self.askedSeveralTimes(in: journey)
    for (pageIndex, page) in journey.pages.enumerated() {
      // On one page people see what they have answered, and what seems the same is mostly the name of
      // somebody else: only what an earlier page asked is asked again.
      let before = seen
      for form in page.forms where form.isAudited {
        // After a "same as above" box, nothing has to be typed again.
        let copied = form.questions.firstIndex { $0.purpose == "same-as" } ?? form.questions.count
        for (index, question) in form.questions.prefix(copied).enumerated() {
          guard let matter = Self.matter(of: question, on: page, purposes, severalTimes)
          else { continue }
          if let first = before[matter] {
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
  func first(for subject: Subject) -> (wording: String, page: Int)? {
    guard let page = subject.page, let form = subject.form, let question = subject.question else {
      return nil
    }
    return firsts[Spot(page: page, form: form, question: question)]
  }

  /// What is asked, when asking it twice would be a repetition: its purpose, else its very words.
  private static func matter(
    of question: Question, on page: Page, _ purposes: PurposeBook, _ severalTimes: Set<String>
  ) -> String? {
    let onlyConfirms = question.isConfirmation && question.fields.count == 1
    guard !onlyConfirms, !question.isConditional, !question.isAboutSomebodyElse else { return nil }
    if let purpose = question.purpose.flatMap({ purposes[$0] }) {
      if purpose.isRepeatable { return nil }
      return severalTimes.contains(purpose.id) ? purpose.id + question.party(on: page) : purpose.id
    }
    let words = FoldedWords(question.wording).words
    return words.count < fewestWords ? nil : words.joined(separator: " ")
  }

  /// The purposes of more than one question: only these are worth a closer look.
  private static func askedSeveralTimes(in journey: Journey) -> Set<String> {
    var once: Set<String> = []
    var severalTimes: Set<String> = []
    for page in journey.pages {
      for form in page.forms where form.isAudited {
        for purpose in form.questions.lazy.compactMap(\.purpose)
        where !once.insert(purpose).inserted {
          severalTimes.insert(purpose)
        }
      }
    }
    return severalTimes
  }

  /// Shorter wordings ("Précisez", "Montant") are used for different things.
  private static let fewestWords = 3
}
