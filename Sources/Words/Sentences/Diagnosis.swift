/// What went wrong and what to do about it, as people read it in a terminal or in the log of a job.
package struct Diagnosis: Sendable, Hashable {
  /// Where: `file:line:column`, or what was asked for; may be empty.
  private let place: String
  private let message: Sentence
  private let hint: Sentence?

  private init(message: Sentence, hint: Sentence?, at place: String) {
    self.message = message
    self.hint = hint
    self.place = place
  }

  package init(_ sentence: Sentence, hint: Sentence? = nil, at place: String = "") {
    self.init(message: Sentence("error: \(sentence)"), hint: hint, at: place)
  }

  /// What a person should know, and which stops nothing.
  package static func warning(_ sentence: Sentence, at place: String) -> Diagnosis {
    Diagnosis(message: Sentence("warning: \(sentence)"), hint: nil, at: place)
  }

  /// `place: error: sentence`, as compilers write it, then the hint on a line of its own.
  package func text(in language: Language) -> String {
    let lead = place.isEmpty ? "" : place.onOneLine + ": "
    let advice = hint.map { "\n  " + Sentence("hint: \($0)").text(in: language).onOneLine }
    return lead + message.text(in: language).onOneLine + (advice ?? "")
  }
}
