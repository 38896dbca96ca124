package import Auditing
package import FormModel
package import Timing

/// Tells where the seconds of an estimate come from, line by line, so that a person can check them.
package struct TimeExplanation {
  let audit: Auditing.Audit
  let parameters: TimeParameters
  let sheet: TextSheet

  package init(
    audit: Auditing.Audit, parameters: TimeParameters, language: Language, width: Int = 80
  ) {
    self.audit = audit
    self.parameters = parameters
    sheet = TextSheet(ReportStyle(language: language, width: width))
  }

  /// How the time of the whole is made of its pages and its questions.
  package var ofTheWhole: String {
    Self.text(
      WholeExplanation(audit: audit, parameters: parameters, questions: asked, sheet: sheet).lines)
  }

  /// Where the seconds of one question come from: the first one whose number, key or words are given.
  ///
  /// nil when there is no such question.
  package func of(question: String) -> String? {
    guard let found = self.question(question) else { return nil }
    return Self.text(
      QuestionExplanation(question: found, parameters: parameters, sheet: sheet).lines)
  }

  private func question(_ wanted: String) -> ExplainedQuestion? {
    let words = FoldedWords(wanted)
    return asked.first { "\($0.number)" == wanted }
      ?? asked.first { $0.question.key == wanted || $0.question.wording == wanted }
      ?? asked.first { FoldedWords($0.question.wording).contains(words) }
  }

  /// The questions of the audited forms, in order, numbered from 1.
  private var asked: [ExplainedQuestion] {
    var asked: [ExplainedQuestion] = []
    for (page, times) in zip(audit.journey.pages, audit.time.questions) {
      for (form, times) in zip(page.forms, times) where form.isAudited {
        for (question, time) in zip(form.questions, times) {
          asked.append(
            ExplainedQuestion(
              number: asked.count + 1, question: question, time: time, page: page.address))
        }
      }
    }
    return asked
  }

  private static func text(_ lines: [String]) -> String {
    lines.drop(while: \.isEmpty).joined(separator: "\n") + "\n"
  }
}

/// A question with its time, and where it stands.
struct ExplainedQuestion {
  /// The place among the questions of the journey, from 1.
  let number: Int
  let question: Question
  let time: QuestionTime
  /// The address of its page.
  let page: String
}
