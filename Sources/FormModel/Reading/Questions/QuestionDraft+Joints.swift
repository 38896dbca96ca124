import Markup

/// Which fields are parts of one answer.
extension QuestionDraft {
  /// How a field goes on with a question.
  enum Joint {
    /// The words of the question are those of its first field.
    case line
    /// Each field has the words of its part.
    case part
  }

  /// How a field goes on with this question; nil where it asks another.
  func joint(with field: DescribedField, _ vocabulary: Vocabulary) -> Joint? {
    guard let first = fields.first, let last = fields.last else { return nil }
    // The box of another answer may well wait for that answer.
    if specifiesOther(field, after: last, vocabulary) { return .line }
    guard field.draft.isConditional == first.draft.isConditional else { return nil }
    if isPart(field, after: last, vocabulary) { return .part }
    let goesOn =
      continuesDate(field, after: last) || continuesLine(field, after: last)
      || repeats(field, of: last, vocabulary) || saysTheSame(field, as: last)
      || isToldByTitle(field, after: last)
      || givesUnit(field, after: last, vocabulary)
    return goesOn ? .line : nil
  }

  private func isPart(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    continuesTime(field, vocabulary) || continuesPhone(field, after: last, vocabulary)
      || continuesBoxes(field, after: last) || sharesLabel(field)
      || hasNameOf(last, field) || givesTimeOfDay(field, after: last)
      || endsRange(field, after: last, vocabulary)
      || addsMeasure(field, after: last, vocabulary) || goesOnWithFiles(field, after: last)
  }

  /// A box whose label stands before the first box of the question, which has no words.
  private func sharesLabel(_ field: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && field.group == fields[0].group
      && field.draft.kind.standsInLine
      && field.controlAfterLabel == fields[0].control.index
      && fields.allSatisfy { $0.wording.isEmpty && $0.draft.kind.standsInLine }
  }

  /// A second box under the same label: a second line, or the same answer once more.
  private func saysTheSame(_ field: DescribedField, as last: DescribedField) -> Bool {
    fields.count == 1 && field.draft.kind.isTyped && last.draft.kind == field.draft.kind
      && field.isLabelled && last.isLabelled && field.group == last.group
      && !field.wording.isEmpty && field.wording == last.wording
      && (Self.areSiblings(field, last)
        || field.control.name.isEmpty && Self.areNumbered(field.control.id, last.control.id))
  }

  /// A box whose part only its `title` tells, in the block of one that words both and has a `title` too.
  private func isToldByTitle(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && fields[0].hasWords && !field.hasWords
      && field.control.nameSource == .title && last.control.element.has(.title)
      && field.draft.kind == last.draft.kind && field.draft.kind.isTyped
      && field.block != nil && field.block == last.block
  }

  /// Files that the page only numbers: "Photo 1", "Photo 2".
  private func goesOnWithFiles(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count < Self.mostFiles && field.draft.kind == .file && last.draft.kind == .file
      && field.group == last.group && Self.areNumbered(field.wording, last.wording)
  }

  /// Boxes that are sent under one name, as one list: `name[]` for family and first name.
  private func hasNameOf(_ last: DescribedField, _ field: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && field.draft.kind.isTyped
      && field.draft.kind == last.draft.kind && field.group == last.group
      && field.control.name.hasSuffix("[]") && field.control.name == last.control.name
  }

  /// A time just after a date.
  private func givesTimeOfDay(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count == 1 && last.draft.kind == .date && field.draft.kind == .time
      && field.group == last.group
      && (field.groupSize == 2 || field.block != nil && field.block == last.block)
  }

  /// "From" and "to" under one legend.
  private func endsRange(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count == 1 && field.groupSize == 2 && field.group == last.group
      && field.draft.kind == last.draft.kind && !last.legend.isEmpty
      && vocabulary.isAtStart(.rangeStart, of: FoldedWords(last.wording, limit: 3))
      && vocabulary.isAtStart(.rangeEnd, of: FoldedWords(field.wording, limit: 3))
  }

  /// Feet and inches, years and months: two boxes named by their units.
  private func addsMeasure(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count == 1 && field.group == last.group && field.draft.kind.isTyped
      && field.draft.kind == last.draft.kind
      && (field.groupSize == 2 || field.block != nil && field.block == last.block)
      && [last, field].allSatisfy {
        vocabulary.isOnly(.units, FoldedWords($0.wording, limit: 3))
      }
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
      field.group == last.group, field.draft.kind.standsInLine, last.draft.kind.standsInLine,
      field.choices.count <= Self.mostChoicesInLine
    else { return false }
    return field.block != nil && field.block == last.block || Self.areSiblings(field, last)
      || Self.lengthensName(of: last, field)
  }

  /// `stateOther` after `state`.
  private static func lengthensName(of last: DescribedField, _ field: DescribedField) -> Bool {
    last.control.name.count > 2 && field.control.name.hasPrefix(last.control.name)
  }

  /// Whether names differ by a number only: `address1` and `address2`, `p[day(3i)]` and `p[day(2i)]`.
  private static func areSiblings(_ one: DescribedField, _ other: DescribedField) -> Bool {
    let names = [one, other].map { $0.control.name.filter { !$0.isNumber } }
    return names[0] == names[1] && names[0].contains(where: \.isLetter)
      && one.control.name != other.control.name
  }

  private static let mostInLine = 3
  private static let mostFiles = 20
  /// The days of a month; a longer list, such as that of all countries, is an answer of its own.
  private static let mostChoicesInLine = 31
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
        && (isPrefix(field.wording)
          || field.choices.count(where: isPrefix) * 2 > field.choices.count)
  }

  /// "+33", "France (+33)".
  static func isPrefix(_ choice: String) -> Bool {
    choice.firstIndex(of: "+").map { choice[$0...].dropFirst().first?.isNumber ?? false } ?? false
  }

  /// The list of currencies or units beside an amount.
  private func givesUnit(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    field.draft.kind == .select && last.draft.kind.isTyped && !field.choices.isEmpty
      && field.choices.prefix(20).allSatisfy {
        $0 == "€" || $0 == "$" || $0 == "£" || vocabulary.isMentioned(.currency, in: $0)
          || vocabulary.isOnly(.units, FoldedWords($0, limit: 3))
      }
  }

  /// "Autre, précisez": the box of an answer that the list before it does not offer.
  private func specifiesOther(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    let isAmongChoices = [.radio, .checkbox, .select, .selectMultiple].contains(last.draft.kind)
    guard isAmongChoices, field.draft.kind == .text || field.draft.kind == .textarea else {
      return false
    }
    let words = FoldedWords(field.wording, limit: 8)
    if field.draft.kind == .text, vocabulary.isAtStart(.otherAnswer, of: words) { return true }
    let follows = field.group == last.group || field.block != nil && field.block == last.block
    guard follows, let lastChoice = last.choices.last else { return false }
    let choice = FoldedWords(lastChoice, limit: 8)
    guard vocabulary.isAtStart(.otherChoice, of: choice) else { return false }
    return !field.hasWords && field.wording.isEmpty
      || words.words.prefix(1) == choice.words.prefix(1)
  }

  /// Small boxes without words of their own on the screen, which cut one code.
  private func continuesBoxes(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count < Self.mostBoxes
      && [.text, .tel, .number, .password].contains(field.draft.kind)
      && field.draft.kind == last.draft.kind
      && !field.hasWords && field.group == last.group && Self.isSmall(last) && Self.isSmall(field)
  }

  /// Whether ids differ by a number only: `c3` and `c4`.
  private static func areNumbered(_ one: String, _ other: String) -> Bool {
    let letters = one.filter { !$0.isNumber }
    return one != other && letters.contains(where: \.isLetter)
      && letters == other.filter { !$0.isNumber }
  }

  private static func isSmall(_ field: DescribedField) -> Bool {
    let element = field.control.element
    let length = FieldLength.count(element[.maxlength]) ?? FieldLength.count(element[.size])
    return length.map { $0 <= 5 } ?? false
  }

  private static func isNamed(
    _ field: DescribedField, _ list: Vocabulary.List, _ vocabulary: Vocabulary
  ) -> Bool {
    vocabulary.isMentioned(list, in: ControlName.words(field.control.name))
      || vocabulary.isMentioned(list, in: ControlName.words(field.control.id))
      || vocabulary.isMentioned(list, in: FoldedWords(field.wording, limit: 2))
  }
}
