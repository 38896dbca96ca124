import FormModel
import Markup
import Timing

extension FactTable {
  /// What is observed about one question.
  static let questionFacts: [Fact] = [
    .words(
      "wording", .question, Sentence("the words that ask it")
    ) {
      wording($0)
    },
    .number(
      "wording words", .question,
      Sentence("the number of words of the wording")
    ) {
      .count($0.theQuestion?.wording.wordCount)
    },
    .number(
      "wording characters", .question,
      Sentence("the number of characters of the wording")
    ) {
      .count($0.theQuestion?.wording.count)
    },
    .words(
      "heading", .question, Sentence("the heading above it")
    ) {
      $0.theQuestion?.heading
    },
    .words(
      "legend", .question, Sentence("the legend of its group")
    ) {
      $0.theQuestion?.legend
    },
    .words(
      "hint", .question,
      Sentence("the help that stands with it")
    ) {
      $0.theQuestion?.hint
    },
    .words(
      "help tied to nothing", .question,
      Sentence("the part of the help that stands beside its field on the screen alone")
    ) {
      $0.theQuestion?.untiedHelp
    },
    .choice(
      "purpose", .question, .purpose, Sentence("what it asks for")
    ) {
      $0.theQuestion?.purpose
    },
    .flag(
      "required", .question,
      Sentence("an answer is compulsory")
    ) {
      $0.theQuestion?.isRequired
    },
    .flag(
      "conditional", .question,
      Sentence("it shows only after another answer")
    ) {
      $0.theQuestion?.isConditional
    },
    .flag(
      "confirmation", .question,
      Sentence("it asks to type a value again")
    ) {
      $0.theQuestion?.isConfirmation
    },
    .number(
      "fields", .question, Sentence("the number of its fields")
    ) {
      .count($0.theQuestion?.fields.count)
    },
    .number("choices", .question, Sentence("the answers on offer")) {
      .count($0.theQuestion?.choices)
    },
    .choice(
      "control", .question, .oneOf(FieldKind.allCases.map(\.rawValue)),
      Sentence("the kind of its first field")
    ) {
      $0.theQuestion?.fields.first?.kind.rawValue
    },
    .flag(
      "asked before", .question,
      Sentence("the same information was asked earlier in the journey")
    ) {
      $0.scene.repetitions.first(for: $0) != nil
    },
    .words(
      "first asked", .question,
      Sentence("where it was asked first")
    ) { subject in
      subject.scene.repetitions.first(for: subject).map { "page \($0.page + 1), \($0.wording)" }
    },
    .flag(
      "known to administration", .question,
      Sentence("an administration already holds the answer")
    ) {
      $0.purpose?.knownTo != nil
    },
    .flag(
      "about somebody else", .question,
      Sentence("it is about another person than the one who fills the form")
    ) {
      $0.theQuestion?.isAboutSomebodyElse
    },
    .flag(
      "format expected", .question,
      Sentence("only some formats are accepted")
    ) {
      isFormatExpected($0)
    },
    .words(
      "expected format", .question,
      Sentence("the format that its purpose has")
    ) {
      $0.purpose?.format?.english
    },
    .flag(
      "format told", .question,
      Sentence("a visible text gives the format or an example")
    ) {
      $0.theQuestion?.tellsFormat
    },
    .number(
      "seconds", .question,
      Sentence("mean seconds to answer it")
    ) {
      $0.questionTime.map { .number($0.parts.total.rounded()) } ?? .none
    },
    .flag(
      "personal", .question,
      Sentence("it is about a person")
    ) {
      $0.purpose?.isPersonal ?? false
    },
  ]

  /// A question that no words ask is told by the name of its control, between brackets.
  private static func wording(_ subject: Subject) -> String? {
    guard let question = subject.theQuestion, question.wording.isEmpty else {
      return subject.theQuestion?.wording
    }
    let control = question.controls.first.flatMap { subject.thePage?.controls[$0] }
    return [control?.name, control?.id, control?.type].compactMap { $0 }.first { !$0.isEmpty }
      .map { "[\($0)]" }
  }

  /// A typed answer whose purpose has a format, or that a pattern checks. Lists, and the date picker
  /// of the browser, show their own format.
  private static func isFormatExpected(_ subject: Subject) -> Bool {
    guard let question = subject.theQuestion, let page = subject.thePage,
      question.fields.contains(where: { $0.kind.isTyped && $0.kind != .textarea })
    else { return false }
    let hasPattern = question.controls.contains { page.controls[$0].element.has(.pattern) }
    return hasPattern || subject.purpose?.format != nil
  }
}
