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

extension Question {
  /// Whether its words name the same thing as others: "Téléphone" and "Votre téléphone (portable)".
  func isWorded(like other: String) -> Bool {
    let (own, others) = (Self.tellingWords(of: wording), Self.tellingWords(of: other))
    guard !own.isEmpty, !others.isEmpty else { return false }
    return own.isSubset(of: others) || others.isSubset(of: own)
  }

  /// The words of a wording that name what is asked.
  private static func tellingWords(of wording: String) -> Set<String> {
    Set(FoldedWords(wording, limit: 20).words).subtracting(smallWords)
  }

  private static let smallWords: Set<String> = [
    "votre", "vos", "le", "la", "les", "l", "de", "du", "des", "d", "your", "the", "of", "a", "an",
    "quel", "quelle", "est", "what", "is", "saisissez", "indiquez", "enter", "s",
  ]
}

extension Question {
  /// Which of two addresses or persons it is about, when its words or names say so; else empty. The
  /// address of the bill and that of the delivery are two informations, as home and the workplace are.
  func party(on page: Page) -> String {
    let names = controls.prefix(3).flatMap { index in
      [page.controls[index].autocomplete, page.controls[index].name, page.controls[index].id]
    }
    for word in ([wording, legend, heading] + names).flatMap({ FoldedWords($0, limit: 20).words }) {
      if let party = Self.parties.first(where: { word.hasPrefix($0.beginning) }) {
        return " " + party.name
      }
    }
    return ""
  }

  private static let parties: [(beginning: String, name: String)] = [
    ("billing", "bill"), ("factur", "bill"), ("shipping", "delivery"), ("ship", "delivery"),
    ("deliver", "delivery"), ("livraison", "delivery"), ("sender", "sender"),
    ("work", "work"), ("employ", "work"), ("emploi", "work"), ("travail", "work"),
    ("recipient", "recipient"), ("expediteur", "sender"), ("destinataire", "recipient"),
  ]
}
