/// What was read of one page.
package struct PageFindings: Sendable {
  /// As whole addresses, or as the page writes them.
  package var links: [String]
  package var forms: [SeenForm]
  /// Why it cannot be judged; nil when it can.
  package var whyNotJudged: String?
  package var isUnreadable: Bool

  package init(
    links: [String], forms: [SeenForm], whyNotJudged: String? = nil, isUnreadable: Bool = false
  ) {
    self.links = links
    self.forms = forms
    self.whyNotJudged = whyNotJudged
    self.isUnreadable = isUnreadable
  }
}

/// A form as one page shows it.
package struct SeenForm: Sendable, Codable, Equatable {
  /// What tells its questions from those of other forms: the same on every page that has the same form.
  package var print: String
  package var title: String
  package var kind: String
  package var questions: Int
  package var required: Int
  /// The mean seconds of somebody who answers its questions.
  package var seconds: Double

  package init(
    print: String, title: String, kind: String, questions: Int, required: Int, seconds: Double
  ) {
    self.print = print
    self.title = title
    self.kind = kind
    self.questions = questions
    self.required = required
    self.seconds = seconds
  }
}
