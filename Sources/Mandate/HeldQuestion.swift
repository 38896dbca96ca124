import Auditing
import FormModel
import Timing
import Words

/// A question of an audited form, with what a mandate is held against.
struct HeldQuestion {
  let id: String
  let question: Question
  /// What people call its page.
  let page: String
  /// Whether the answer tells if a person may go on, or other questions wait for it.
  let decides: Bool
  /// What people agree to, declare or prove, rather than tell of themselves or others.
  let isDeclaration: Bool
  /// Mean seconds of everybody, those who do not answer among them.
  let seconds: Double

  var wording: FoldedWords { FoldedWords(words) }
  /// The words that ask it.
  var words: String { question.wording.isEmpty ? question.legend : question.wording }
  /// The texts in which another person or thing may be named.
  var surroundings: [FoldedWords] {
    [question.wording, question.legend, question.heading].map { FoldedWords($0) }
  }

  /// All questions of the audited forms, in the order people meet them.
  static func all(of audit: Audit) -> [HeldQuestion] {
    audit.journey.pages.indices.flatMap { page in
      audit.journey.pages[page].forms.indices
        .filter { audit.journey.pages[page].forms[$0].isAudited }
        .flatMap { form in
          let questions = audit.journey.pages[page].forms[form].questions
          let deciding = Set(questions.compactMap(\.condition?.question))
          return questions.enumerated().map { place, question in
            let time = audit.time.questions[page][form][place]
            let purpose = question.purpose.flatMap { audit.context.purposes[$0] }
            return HeldQuestion(
              id: audit.context.questionIDs[page][form][place], question: question,
              page: audit.journey.pageKeys[page],
              decides: deciding.contains(place)
                || question.isRequired && purpose?.role == .gate,
              isDeclaration: !question.agreements.isEmpty || purpose?.role == .declaration,
              seconds: time.probability * time.parts.total)
          }
        }
    }
  }
}
