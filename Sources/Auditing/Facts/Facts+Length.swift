import FormModel
import Markup
import Words

extension FactTable {
  /// What is observed about how much and what a field accepts.
  static let lengthFacts: [Fact] = [
    .choice(
      "length problem", .field, .oneOf(LengthProblem.allCases.map(\.rawValue)),
      Sentence("what is wrong with its greatest length")
    ) { lengthProblem($0)?.rawValue },
    .words("refused value", .field, Sentence("a right answer that its constraints refuse")) {
      refusedValue($0)
    },
  ]

  enum LengthProblem: String, CaseIterable {
    case tooShort = "too short"
    case notAnnounced = "not announced"
  }

  private static func lengthProblem(_ subject: FieldSubject) -> LengthProblem? {
    let (field, question) = (subject.field, subject.question)
    guard field.kind.isTyped, let most = field.maximumLength else { return nil }
    if question.dateParts.isEmpty, question.fields.count == 1, let needed = subject.purpose?.length,
      most < needed
    {
      return .tooShort
    }
    return field.kind == .textarea && !isAnnounced(most, subject) ? .notAnnounced : nil
  }

  /// A number in the words around, or a counter that scripts fill.
  private static func isAnnounced(_ most: Int, _ subject: FieldSubject) -> Bool {
    let question = subject.question
    let texts =
      [question.wording, question.hint, question.legend]
      + [subject.firstControl?.description ?? ""]
    if texts.contains(where: { $0.holdsNumber }) { return true }
    return subject.firstControl?.element.ancestors.prefix(3).contains { element in
      element.has(.class) && (element[.class] ?? "").contains("count")
        || element.endIndex - element.index <= mostAround
          && FoldedWords(element.text).words.contains("\(most)")
    } ?? false
  }

  /// A block around one box and its counter holds no more nodes.
  private static let mostAround = 40

  private static func refusedValue(_ subject: FieldSubject) -> String? {
    let field = subject.field
    guard field.kind.isTyped, subject.question.fields.count == 1,
      let values = subject.purpose?.values, !values.isEmpty,
      let element = subject.firstControl?.element
    else { return nil }
    // Numbers are written as in France; pages in other languages expect those of their country.
    if !subject.page.isInFrench, values.allSatisfy(InputConstraints.isWrittenInDigits) {
      return nil
    }
    return InputConstraints(of: element, most: field.maximumLength).refused(among: values)
  }
}
