import FormModel
import Markup
import Timing

extension FactTable {
  /// What is observed about one question.
  static let questionFacts: [Fact] = [
    .words("wording", .question, Sentence("the words that ask it")) { wording($0) },
    .number("wording words", .question, Sentence("the number of words of the wording")) {
      .count($0.question.wording.wordCount)
    },
    .number("wording characters", .question, Sentence("the number of characters of the wording")) {
      .count($0.question.wording.count)
    },
    .words("heading", .question, Sentence("the heading above it")) { $0.question.heading },
    .words("legend", .question, Sentence("the legend of its group")) { $0.question.legend },
    .words("hint", .question, Sentence("the help that stands with it")) { $0.question.hint },
    .words(
      "help tied to nothing", .question,
      Sentence("the part of the help that stands beside its field on the screen alone")
    ) { $0.question.untiedHelp },
    .choice("purpose", .question, .purpose, Sentence("what it asks for")) { $0.question.purpose },
    .flag("required", .question, Sentence("an answer is compulsory")) { $0.question.isRequired },
    .flag("conditional", .question, Sentence("it shows only after another answer")) {
      $0.question.isConditional
    },
    .flag("confirmation", .question, Sentence("it asks to type a value again")) {
      $0.question.isConfirmation
    },
    .number("fields", .question, Sentence("the number of its fields")) {
      .count($0.question.fields.count)
    },
    .number("choices", .question, Sentence("the answers on offer")) { .count($0.question.choices) },
    .choice(
      "control", .question, .oneOf(FieldKind.allCases.map(\.rawValue)),
      Sentence("the kind of its first field")
    ) { $0.question.fields.first?.kind.rawValue },
    .flag(
      "asked before", .question, Sentence("the same information was asked earlier in the journey")
    ) { $0.context.repetitions.first(for: $0.spot) != nil },
    .words("first asked", .question, Sentence("where it was asked first")) { subject in
      subject.context.repetitions.first(for: subject.spot).map {
        "page \($0.page + 1), \($0.wording)"
      }
    },
    .flag(
      "known to administration", .question, Sentence("an administration already holds the answer")
    ) { $0.purpose?.knownTo != nil },
    .flag(
      "about somebody else", .question,
      Sentence("it is about another person than the one who fills the form")
    ) { $0.question.isAboutSomebodyElse },
    .flag("format expected", .question, Sentence("only some formats are accepted")) {
      isFormatExpected($0)
    },
    .words("expected format", .question, Sentence("the format that its purpose has")) {
      $0.purpose?.format?.text(in: .english)
    },
    .flag(
      "format told", .question,
      Sentence("a visible text, the box or its calendar gives the format or an example")
    ) { $0.question.tellsFormat },
    .number("seconds", .question, Sentence("mean seconds to answer it")) {
      .number($0.time.parts.total.rounded())
    },
    .flag("personal", .question, Sentence("it is about a person")) {
      $0.purpose?.isPersonal ?? false
    },
  ]

  /// A question that no words ask is told by the name of its control, between brackets.
  private static func wording(_ subject: QuestionSubject) -> String? {
    if !subject.question.wording.isEmpty { return subject.question.wording }
    let control = subject.firstControl
    return [control?.name, control?.id, control?.type].compactMap { $0 }.first { !$0.isEmpty }
      .map { "[\($0)]" }
  }

  /// A typed answer whose purpose has a format, or that a pattern checks. Lists, and the date picker
  /// of the browser, show their own format; a box for a number takes digits and nothing else.
  private static func isFormatExpected(_ subject: QuestionSubject) -> Bool {
    let (question, page) = (subject.question, subject.page)
    guard question.fields.contains(where: { $0.kind.isTyped && $0.kind != .textarea }),
      !question.controls.contains(where: { page.controls[$0].isReadOnly }),
      question.fields.map(\.kind) != [.number]
    else { return false }
    let purpose = subject.purpose
    if purpose?.format != nil {
      return page.isOfFrance || !(purpose?.isWrittenAsInFrance ?? false)
    }
    return purpose == nil
      && question.controls.contains { isPrecise(page.controls[$0].element[.pattern]) }
  }

  /// A pattern that lets any words through asks for no format.
  private static func isPrecise(_ pattern: String?) -> Bool {
    guard let pattern = pattern.flatMap(InputPattern.init) else { return false }
    return anyWords.contains { pattern.accepts($0) == false }
  }

  /// What a box for free words takes.
  private static let anyWords = ["Une réponse", "Any words"]
}

extension Purpose {
  /// Telephone numbers and postal codes are written differently in each country; their formats are told
  /// as in France.
  fileprivate var isWrittenAsInFrance: Bool {
    autofill == "postal-code" || autofill?.hasPrefix("tel") ?? false
  }
}
