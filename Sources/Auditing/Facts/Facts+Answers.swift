import FormModel
import Markup
import Numbers

extension FactTable {
  /// What is observed about the way an answer is given: lists, boxes, keyboards.
  static let answerFacts: [Fact] = [
    .words("answers", .field, Sentence("the first answers on offer, one after the other")) {
      $0.field.choices.prefix(12).joined(separator: " · ")
    },
    .flag(
      "numbered scale", .field,
      Sentence("the answers are consecutive numbers, as marks from 0 to 10")
    ) { isScale($0.field.choices) },
    .choice(
      "order of choices", .field, .oneOf(ChoiceOrder.allCases.map(\.rawValue)),
      Sentence("the order in which the answers stand")
    ) { subject in
      ChoiceOrder(
        of: subject.field.choices, isGrouped: hasGroups(subject.firstControl),
        followsCalendar: subject.field.followsCalendar)?.rawValue
    },
    .words("preselected answer", .field, Sentence("the answer chosen in advance")) {
      preselected($0)
    },
    .words(
      "classes", .field,
      Sentence("the classes of its first control, which tell how scripts change it")
    ) { $0.firstControl?.element[.class] },
    .words(
      "better keyboard", .field,
      Sentence("the attribute which would bring up the keyboard that fits the answer")
    ) { betterKeyboard($0) },
    .flag("paste blocked", .field, Sentence("an attribute of the field stops copying or pasting")) {
      $0.firstControl.map { blocksPaste($0.element) }
    },
    .flag(
      "asks again", .field, Sentence("it is where an answer is typed a second time")
    ) { subject in
      subject.question.isConfirmation && subject.index == subject.question.fields.count - 1
    },
    .number(
      "boxes", .question, Sentence("the boxes among which one answer is cut, dates excepted")
    ) { .count($0.context.splitAnswers.boxes[$0.spot, default: 1]) },
    .choice(
      "date asked by", .question, .oneOf(DateControl.allCases.map(\.rawValue)),
      Sentence("how a date is given")
    ) { DateControl(of: $0.question)?.rawValue },
  ]

  private static func isScale(_ choices: [String]) -> Bool {
    let numbers = choices.prefix(200).compactMap { Int($0, within: -1_000_000...1_000_000) }
    guard numbers.count == choices.count, let first = numbers.first else { return false }
    let step = numbers.count > 1 && numbers[1] < first ? -1 : 1
    return numbers.enumerated().allSatisfy { $1 == first + $0 * step }
  }

  private static func hasGroups(_ control: Control?) -> Bool {
    control.map { $0.type == "select" && $0.element.children.contains { $0.name == .optgroup } }
      ?? false
  }

  /// Values that come back after an error, or from the person's file, are not defaults.
  private static func preselected(_ subject: FieldSubject) -> String? {
    let (field, page) = (subject.field, subject.page)
    switch field.kind {
    case .radio, .checkbox:
      let chosen = field.controls.firstIndex { page.controls[$0].isPrefilled }
      return chosen.flatMap { field.choices.indices.contains($0) ? field.choices[$0] : nil }
    case .select, .selectMultiple:
      guard let control = subject.firstControl, control.isPrefilled else { return nil }
      let chosen = control.element.descendants.first { $0.name == .option && $0.has(.selected) }
      let text = chosen.map { FoldedWords($0[.label] ?? $0.text) }
      return text.flatMap { text in field.choices.first { FoldedWords($0) == text } }
    default: return nil
    }
  }

  /// HTML ties these answers to a type or an input mode of their own. What people copy is no number:
  /// a box of type `number` drops leading zeros and changes at a turn of the mouse wheel.
  private static func betterKeyboard(_ subject: FieldSubject) -> String? {
    let (field, question) = (subject.field, subject.question)
    guard field.kind == .text || field.kind == .number, question.dateParts.isEmpty,
      question.fields.count == 1 || question.isConfirmation, let purpose = subject.purpose,
      let control = subject.firstControl
    else { return nil }
    if field.kind == .number {
      let isNumber = !purpose.isCode && purpose.autofill != "tel"
      return isNumber ? nil : purpose.autofill == "tel" ? "type=tel" : "inputmode=numeric"
    }
    let mode = control.element[.inputmode]?.lowercased() ?? ""
    switch purpose.autofill {
    case "email": return mode == "email" ? nil : "type=email"
    case "tel", "tel-national": return ["tel", "numeric"].contains(mode) ? nil : "type=tel"
    case "url": return mode == "url" ? nil : "type=url"
    default: return nil
    }
  }

  private static func blocksPaste(_ element: Element) -> Bool {
    let handlers = [Name.onpaste, .oncopy].compactMap { element.has($0) ? element[$0] : nil }
    let others = ["oncut", "ondrop"].compactMap { element[attribute: $0] }
    return (handlers + others).contains { handler in
      let code = handler.filter { !$0.isWhitespace }
      return code.contains("returnfalse") || code.contains("preventDefault(")
        || code.hasPrefix("false")
    }
  }
}

extension FactTable {
  /// What is observed about the ways to say that one does not know.
  static let doubtFacts: [Fact] = [
    .words(
      "answers", .question,
      Sentence("the answers on offer; of a long list, the first and the last ones")
    ) { answers(of: $0.question) },
    .words(
      "wordings beside", .question,
      Sentence("the wordings of the questions just before and just after it")
    ) { wordingsBeside($0) },
  ]

  private static func answers(of question: Question) -> String {
    let choices = question.fields.flatMap(\.choices)
    let told =
      choices.count > 2 * mostAnswers
      ? Array(choices.prefix(mostAnswers) + choices.suffix(mostAnswers)) : choices
    return told.joined(separator: " · ")
  }

  private static func wordingsBeside(_ subject: QuestionSubject) -> String {
    let (place, questions) = (subject.index, subject.form.questions)
    return [place - 1, place + 1].filter(questions.indices.contains)
      .map { questions[$0].wording }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static let mostAnswers = 8
}
