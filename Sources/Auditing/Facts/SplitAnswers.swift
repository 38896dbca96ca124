import FormModel
import Markup
import Numbers

/// Which questions of a journey cut one answer into several boxes: a telephone number in five pairs, a
/// code of one box for each digit.
struct SplitAnswers: Sendable {
  /// The number of boxes, by the first question of each answer that is cut.
  let boxes: [Repetitions.Spot: Int]

  init(in journey: Journey, _ vocabulary: Vocabulary) {
    var boxes: [Repetitions.Spot: Int] = [:]
    for (pageIndex, page) in journey.pages.enumerated() {
      for form in page.forms where form.isAudited {
        let lengths = form.questions.map { Self.smallBoxes(of: $0, in: page, vocabulary) }
        var start = 0
        while start < lengths.count {
          var end = start + 1
          while end < lengths.count, Self.continues(lengths[end], lengths[end - 1]) { end += 1 }
          let count = lengths[start..<end].reduce(0) { $0 + ($1?.count ?? 0) }
          if count > 1 {
            boxes[Repetitions.Spot(page: pageIndex, form: form.index, question: start)] = count
          }
          start = end
        }
      }
    }
    self.boxes = boxes
  }

  /// A question that is made of nothing but small boxes.
  private struct SmallBoxes {
    let count: Int
    /// The name without the number at its end, and that number.
    let stem: String
    let ordinal: Int?
  }

  private static func smallBoxes(
    of question: Question, in page: Page, _ vocabulary: Vocabulary
  ) -> SmallBoxes? {
    guard question.dateParts.isEmpty, !question.isConfirmation,
      !question.behaviour.contains(.isSent),
      question.fields.allSatisfy({ field in
        field.controls.first.map { isSmall(field, page.controls[$0]) } ?? false
      }),
      !isTime(question, in: page, vocabulary), let last = question.controls.last
    else { return nil }
    let control = page.controls[last]
    let name = control.name.isEmpty ? control.id : control.name
    let stem = name.reversed().drop { $0.isNumber }
    let digits = name.dropFirst(stem.count)
    return SmallBoxes(
      count: question.fields.count, stem: String(stem.reversed()),
      ordinal: Int(digits, within: 0...99_999))
  }

  /// Hours and minutes are two answers, as the parts of a date are.
  private static func isTime(
    _ question: Question, in page: Page, _ vocabulary: Vocabulary
  ) -> Bool {
    guard let field = question.fields.first else { return false }
    return vocabulary.isMentioned(
      .hourOfTime, in: field.wording + " " + page.controls[field.controls[0]].name)
  }

  private static func isSmall(_ field: Field, _ control: Control) -> Bool {
    guard [.text, .tel, .number, .password].contains(field.kind) else { return false }
    let written = control.element.has(.size) ? control.element[.size] : nil
    let size = written.flatMap { Int($0, within: 0...1_000_000) }
    guard let length = field.maximumLength ?? size else { return false }
    return length <= longestBox
  }

  /// `tel1`, `tel2`: the same name with the next number.
  private static func continues(_ box: SmallBoxes?, _ previous: SmallBoxes?) -> Bool {
    guard let box, let previous, let ordinal = box.ordinal, let before = previous.ordinal else {
      return false
    }
    return box.stem == previous.stem && !box.stem.isEmpty && ordinal == before + 1
  }

  /// Longer boxes hold an answer of their own, such as a postal code.
  private static let longestBox = 4
}
