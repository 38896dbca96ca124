import Markup

/// A field with its words.
struct DescribedField {
  let draft: FieldReader.Draft
  /// Its first control.
  let control: Control
  /// As written, marks included.
  let wording: String
  let choices: [String]
  let group: Element?
  let legend: String
  /// What stands over it, where its group holds other fields or there is no group.
  let wordsOver: String
  /// Whether its group holds no other field.
  let isAlone: Bool
  let hint: String
  let datePart: DatePart?
  /// Whether its words only name a box of a date: "Day".
  let isNamedAsPart: Bool
  /// Whether its words say nothing but which box of a date it is: "Day", and not "Exp. month".
  let saysOnlyPart: Bool
  /// Whether a label or a text beside it words it, rather than what stands in the box.
  let hasWords: Bool
  /// The node index of the block that holds it; nil where that is the whole form.
  let block: Int?
  let isRequired: Bool
  /// The help beside it that no markup ties to it.
  let untiedHelp: String
}

/// A question under construction: fields that stand under one wording.
struct QuestionDraft {
  private(set) var fields: [DescribedField]
  /// The legend which asks for all of them, as parts of one answer.
  private var legend: String?

  init(joining fields: [DescribedField], under legend: String) {
    self.fields = fields
    self.legend = legend
  }

  var group: Element? { fields[0].group }
  var isConditional: Bool { fields[0].draft.isConditional }

  init(first: DescribedField) {
    fields = [first]
  }

  mutating func add(_ field: DescribedField) {
    fields.append(field)
  }

  /// Whether a field goes on with this question rather than asking another.
  func absorbs(_ field: DescribedField, vocabulary: Vocabulary) -> Bool {
    guard let first = fields.first, let last = fields.last else { return false }
    // The box of another answer may well wait for that answer.
    if specifiesOther(field, after: last, vocabulary) { return true }
    guard field.draft.isConditional == first.draft.isConditional else { return false }
    return continuesDate(field, after: last) || continuesLine(field, after: last)
      || continuesTime(field, vocabulary)
      || repeats(field, of: last, vocabulary) || continuesPhone(field, after: last, vocabulary)
      || continuesBoxes(field, after: last)
      || givesCurrency(field, after: last, vocabulary)
  }

  /// The next box of a date, in the same group.
  private func continuesDate(_ field: DescribedField, after last: DescribedField) -> Bool {
    let parts = fields.prefix(DatePart.allCases.count).compactMap(\.datePart)
    guard fields.count < DatePart.allCases.count, parts.count == fields.count,
      let part = field.datePart, !parts.contains(part),
      field.group == fields[0].group
    else { return false }
    return !field.hasWords || field.isNamedAsPart || field.group != nil
      || field.wording == last.wording || Self.areSiblings(field, last)
  }

  /// A box without words in the line of the one before, or one that the code numbers as its second.
  private func continuesLine(_ field: DescribedField, after last: DescribedField) -> Bool {
    guard field.wording.isEmpty, !fields[0].wording.isEmpty, fields.count <= Self.mostInLine,
      field.group == last.group, field.draft.kind.standsInLine, last.draft.kind.standsInLine
    else { return false }
    return field.block != nil && field.block == last.block || Self.areSiblings(field, last)
  }

  /// Whether names differ by a number only: `address1` and `address2`, `p[day(3i)]` and `p[day(2i)]`.
  private static func areSiblings(_ one: DescribedField, _ other: DescribedField) -> Bool {
    let names = [one, other].map { $0.control.name.filter { !$0.isNumber } }
    return names[0] == names[1] && names[0].contains(where: \.isLetter)
      && one.control.name != other.control.name
  }

  private static let mostInLine = 3
  /// No code is cut in more boxes.
  private static let mostBoxes = 40

  /// `heure` then `minute`, and the half of the day.
  private func continuesTime(_ field: DescribedField, _ vocabulary: Vocabulary) -> Bool {
    guard fields.count <= 2, Self.isNamed(fields[0], .hourOfTime, vocabulary) else { return false }
    return fields.count == 1 && Self.isNamed(field, .minuteOfTime, vocabulary)
      || field.choices.map { $0.lowercased().filter(\.isLetter) } == ["am", "pm"]
  }

  /// "Confirm your e-mail": the same kind of field, just after.
  private func repeats(
    _ field: DescribedField, of last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    guard field.draft.kind.isTyped, field.draft.kind == last.draft.kind, fields.count == 1 else {
      return false
    }
    return vocabulary.isMentioned(.confirmation, in: field.wording)
      || vocabulary.isMentioned(.confirmation, in: ControlName.words(field.control.name))
      || [.password, .email].contains(field.draft.kind) && Self.isNumberedTwin(field, of: last)
  }

  /// `email2` after `email`.
  private static func isNumberedTwin(_ field: DescribedField, of last: DescribedField) -> Bool {
    !last.control.name.isEmpty && field.control.name.hasSuffix("2")
      && field.control.name.dropLast().trimmingPrefix(last.control.name).allSatisfy {
        "_-".contains($0)
      }
      && field.control.name.hasPrefix(last.control.name)
  }

  /// A country code, then the number.
  private func continuesPhone(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count == 1 && (field.draft.kind == .tel || field.draft.kind == .text)
      && Self.isTelephonePrefix(last, vocabulary)
  }

  private static func isTelephonePrefix(_ field: DescribedField, _ vocabulary: Vocabulary) -> Bool {
    let words = FoldedWords(field.wording, limit: 6)
    return field.control.autocomplete.hasSuffix("tel-country-code")
      || words.words.count < 6 && vocabulary.isMentioned(.telephonePrefix, in: words)
      || vocabulary.isMentioned(.telephonePrefix, in: ControlName.words(field.control.name))
      || field.draft.kind == .select
        && field.choices.count(where: isPrefix) * 2 > field.choices.count
  }

  /// "+33", "France (+33)".
  private static func isPrefix(_ choice: String) -> Bool {
    choice.firstIndex(of: "+").map { choice[$0...].dropFirst().first?.isNumber ?? false } ?? false
  }

  /// The list of currencies beside an amount.
  private func givesCurrency(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    field.draft.kind == .select && last.draft.kind.isTyped && !field.choices.isEmpty
      && field.choices.prefix(20).allSatisfy {
        $0 == "€" || $0 == "$" || $0 == "£" || vocabulary.isMentioned(.currency, in: $0)
      }
  }

  /// "Autre, précisez": the box of an answer that the list before it does not offer.
  private func specifiesOther(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    let isAmongChoices = [.radio, .checkbox, .select, .selectMultiple].contains(last.draft.kind)
    guard isAmongChoices, field.draft.kind == .text else { return false }
    let asksOther = vocabulary.isAtStart(.otherAnswer, of: FoldedWords(field.wording, limit: 8))
    let follows = field.group == last.group || field.block != nil && field.block == last.block
    return asksOther || follows && !field.hasWords && offersOther(last, vocabulary)
  }

  private func offersOther(_ field: DescribedField, _ vocabulary: Vocabulary) -> Bool {
    field.choices.last.map {
      vocabulary.isAtStart(.otherAnswer, of: FoldedWords($0, limit: 8))
    } ?? false
  }

  /// Small boxes without words of their own, which cut one code.
  private func continuesBoxes(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count < Self.mostBoxes && [.text, .tel, .number].contains(field.draft.kind)
      && field.draft.kind == last.draft.kind
      && !field.hasWords && field.group == last.group && Self.isSmall(last) && Self.isSmall(field)
  }

  private static func isSmall(_ field: DescribedField) -> Bool {
    let element = field.control.element
    let length = FieldLength.count(element[.maxlength]) ?? FieldLength.count(element[.size])
    return length.map { $0 <= 5 } ?? false
  }

  /// The words of the question: those of the group for a date, else those of the first field.
  var wording: String {
    if let legend { return legend }
    let first = fields[0]
    guard fields.count > 1 else {
      return first.wording.isEmpty && first.isAlone ? first.legend : first.wording
    }
    guard isDate else { return first.wording.isEmpty ? first.wordsOver : first.wording }
    if let own = fields.first(where: { $0.hasWords && !$0.saysOnlyPart }) { return own.wording }
    if !first.wordsOver.isEmpty { return first.wordsOver }
    return fields.map(\.wording).filter { !$0.isEmpty }.joined(separator: " ")
  }

  var hint: String {
    var seen: Set<String> = []
    return fields.map(\.hint).filter { !$0.isEmpty && seen.insert($0).inserted }
      .joined(separator: " ")
  }

  var untiedHelp: String { Hints.joined(fields.map(\.untiedHelp)) }

  /// Whether the fields are the boxes of one date.
  var isDate: Bool { fields.count > 1 && fields.allSatisfy { $0.datePart != nil } }

  /// Whether the screen says which box of a date is which.
  var namesDateParts: Bool {
    isDate && fields.allSatisfy { $0.isNamedAsPart && $0.hasWords }
  }

  /// Whether its fields hold the same answer twice.
  var isConfirmed: Bool {
    fields.count == 2 && fields[0].draft.kind == fields[1].draft.kind
      && (fields[0].draft.kind == .password
        || fields[1].control.name.hasPrefix(fields[0].control.name)
          && !fields[0].control.name.isEmpty)
  }

  func isConfirmation(_ vocabulary: Vocabulary) -> Bool {
    guard fields.allSatisfy({ $0.draft.kind.isTyped }), !isDate, let last = fields.last else {
      return false
    }
    return vocabulary.isMentioned(.confirmation, in: last.wording)
      || vocabulary.isMentioned(.confirmation, in: ControlName.words(last.control.name))
  }

  private static func isNamed(
    _ field: DescribedField, _ list: Vocabulary.List, _ vocabulary: Vocabulary
  ) -> Bool {
    vocabulary.isMentioned(list, in: ControlName.words(field.control.name))
      || vocabulary.isMentioned(list, in: ControlName.words(field.control.id))
      || vocabulary.isMentioned(list, in: FoldedWords(field.wording, limit: 2))
  }
}
