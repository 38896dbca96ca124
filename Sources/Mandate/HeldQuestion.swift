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
      audit.journey.pages[page].forms.indices.flatMap { all(of: audit, page, form: $0) }
    }
  }

  private static func all(of audit: Audit, _ page: Int, form: Int) -> [HeldQuestion] {
    guard audit.journey.pages[page].forms[form].isAudited else { return [] }
    let questions = audit.journey.pages[page].forms[form].questions
    let deciding = Set(questions.compactMap(\.condition?.question))
    return questions.indices.map { place in
      let purpose = questions[place].purpose.flatMap { audit.context.purposes[$0] }
      return HeldQuestion(
        id: audit.context.questionIDs[page][form][place], question: questions[place],
        page: audit.journey.pageKeys[page],
        decides: deciding.contains(place)
          || questions[place].isRequired && purpose?.role == .gate,
        isDeclaration: !questions[place].agreements.isEmpty || purpose?.role == .declaration,
        seconds: audit.time.questions[page][form][place].ofEverybody)
    }
  }
}

extension QuestionTime {
  /// Those who do not answer among them.
  fileprivate var ofEverybody: Double { probability * parts.total }
}
