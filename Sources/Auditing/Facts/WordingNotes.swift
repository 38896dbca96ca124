import FormModel

/// What the wordings of a journey say beside one another: the same words twice, other words for the
/// same thing.
struct WordingNotes: Sendable {
  private typealias Spot = Repetitions.Spot

  /// The questions whose words already asked another one of the same form.
  let twins: Set<Repetitions.Spot>
  /// By question: the other words by which the same information was asked before.
  let others: [Repetitions.Spot: String]

  init(of journey: Journey, purposes: PurposeBook) {
    var twins: Set<Spot> = []
    var others: [Spot: String] = [:]
    var firstWords: [String: (wording: String, form: Spot)] = [:]
    let hasSeveralForms = journey.pages.reduce(0) { $0 + $1.forms.count(where: \.isAudited) } > 1
    for (pageIndex, page) in journey.pages.enumerated() {
      for form in page.forms where form.isAudited {
        let whole = Spot(page: pageIndex, form: form.index, question: 0)
        var seen: Set<[String]> = []
        for (index, question) in form.questions.enumerated() where Self.counts(question) {
          let spot = Spot(page: pageIndex, form: form.index, question: index)
          let place = [question.heading, question.legend, FoldedWords(question.wording).text]
          if !seen.insert(place).inserted { twins.insert(spot) }
          // In one form, other words ask for something else: the sender's address, the recipient's.
          guard hasSeveralForms, let purpose = question.purpose.flatMap({ purposes[$0] }),
            Self.hasOneName(purpose), !question.isAboutSomebodyElse,
            Self.isLabelled(question, on: page)
          else { continue }
          let matter = purpose.id + question.party(on: page)
          guard let first = firstWords[matter] else {
            firstWords[matter] = (question.wording, whole)
            continue
          }
          if first.form == whole || question.isWorded(like: first.wording) { continue }
          others[spot] = first.wording
        }
      }
    }
    self.twins = twins
    self.others = others
  }

  /// Two answers of which only one shows may well bear the same words.
  private static func counts(_ question: Question) -> Bool {
    !question.isConditional && !question.isConfirmation && !question.wording.isEmpty
  }

  /// Whether one name in all procedures fits the answer: what browsers can fill in, asked once.
  private static func hasOneName(_ purpose: Purpose) -> Bool {
    purpose.autofill != nil && !purpose.isRepeatable
  }

  /// Whether markup ties its words to it: a text that merely stands beside it may be about much else.
  private static func isLabelled(_ question: Question, on page: Page) -> Bool {
    question.controls.first.map { page.controls[$0].nameSource != .nearbyText } ?? false
  }
}
