import Auditing
import FormModel
import Words

/// Tells which questions ask of another person what is usually asked of the one who fills in the form.
///
/// The words of a question may name somebody because that is what its purpose is about (“Nom du
/// témoin”, a witness): nobody else is meant then.
struct OtherPeople {
  /// The purposes which are about other people by themselves.
  private let purposes: Set<String>

  init(_ questions: [HeldQuestion], _ book: RuleBook) {
    purposes = Set(questions.compactMap(\.question.purpose)).filter { id in
      let cues = book.purposes[id]?.cues ?? []
      return cues.contains {
        book.vocabulary.isMentioned(.somebodyElse, in: FoldedWords($0))
      }
    }
  }

  func areAsked(by held: HeldQuestion) -> Bool {
    held.question.isAboutSomebodyElse
      && !(held.question.purpose.map(purposes.contains) ?? false)
  }
}
