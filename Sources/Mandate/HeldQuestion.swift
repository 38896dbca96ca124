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
          audit.journey.pages[page].forms[form].questions.enumerated().map { place, question in
            let time = audit.time.questions[page][form][place]
            return HeldQuestion(
              id: audit.context.questionIDs[page][form][place], question: question,
              page: audit.journey.pageKeys[page], seconds: time.probability * time.parts.total)
          }
        }
    }
  }
}
