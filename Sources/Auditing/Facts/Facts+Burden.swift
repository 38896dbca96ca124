import FormModel
import Markup

extension FactTable {
  /// What is observed about the heaviest ways of answering on a page.
  static let burdenFacts: [Fact] = [
    .number(
      "free-text boxes", .page,
      Sentence("boxes of several lines, to be filled with one's own words")
    ) { .count(count(of: .textarea, $0)) },
    .number("drop-downs", .page, Sentence("drop-down lists, those of dates left out")) {
      .count(count(of: .select, $0))
    },
    .words("captcha", .page, Sentence("the test which tells people from robots")) {
      Captcha.name(on: $0.page)
    },
  ]

  private static func count(of kind: FieldKind, _ subject: PageSubject) -> Int {
    subject.page.questions.reduce(0) { total, question in
      guard !question.isConditional, question.dateParts.isEmpty else { return total }
      return total + question.fields.count { $0.kind == kind }
    }
  }
}
