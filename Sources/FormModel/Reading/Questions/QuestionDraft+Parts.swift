import Markup

/// Fields that are parts of one answer, each with words of its own.
extension QuestionDraft {
  /// A box whose label stands before the first box of the question, which has no words.
  func sharesLabel(_ field: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && field.group == fields[0].group
      && field.draft.kind.standsInLine
      && field.controlAfterLabel == fields[0].control.index
      && fields.allSatisfy { $0.wording.isEmpty && $0.draft.kind.standsInLine }
  }

  /// Files that the page only numbers, "Photo 1", "Photo 2", or that stand without words beside one that
  /// has some.
  func goesOnWithFiles(_ field: DescribedField, after last: DescribedField) -> Bool {
    guard fields.count < Self.mostFiles, field.draft.kind == .file, last.draft.kind == .file,
      field.group == last.group
    else { return false }
    return Self.areNumbered(field.wording, last.wording)
      || field.wording.isEmpty && !fields[0].wording.isEmpty && field.block != nil
        && field.block == last.block
  }

  /// Boxes that are sent under one name, as one list: `name[]` for family and first name.
  func hasNameOf(_ last: DescribedField, _ field: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && field.draft.kind.isTyped
      && field.draft.kind == last.draft.kind && field.group == last.group
      && field.control.name.hasSuffix("[]") && field.control.name == last.control.name
  }

  /// A time just after a date.
  func givesTimeOfDay(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count == 1 && last.draft.kind == .date && field.draft.kind == .time
      && field.group == last.group
      && (field.groupSize == 2 || field.block != nil && field.block == last.block)
  }

  /// "From" and "to" under one legend.
  func endsRange(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    field.groupSize == 2 && !last.legend.isEmpty && joinsRange(field, after: last, vocabulary)
      && vocabulary.isAtStart(.rangeStart, of: FoldedWords(last.wording, limit: 3))
  }

  /// "Date between" one box "and" another one, "From date" one box "to" another one.
  func closesRange(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    let start = FoldedWords(last.wording, limit: 8)
    if endsNamedRange(field, after: last, vocabulary) { return true }
    guard start.words.count > 1 else { return false }
    let end = FoldedWords(field.wording.isEmpty ? field.textBefore : field.wording, limit: 3)
    if vocabulary.isAtStart(.rangeStart, of: start), vocabulary.isOnly(.rangeEnd, end) {
      return fields.count == 1 && field.group == last.group && field.draft.kind == last.draft.kind
    }
    return vocabulary.isAtEnd(.rangeOpened, of: start) && joinsRange(field, after: last, vocabulary)
  }

  /// "Filed" one box "to" another one, whose names differ in the two ends alone: `date_from`, `date_to`.
  private func endsNamedRange(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    guard joinsRange(field, after: last, vocabulary), field.draft.kind.isTyped,
      vocabulary.isOnly(.rangeEnd, FoldedWords(field.wording, limit: 3)),
      !vocabulary.isOnly(.rangeStart, FoldedWords(last.wording, limit: 3))
    else { return false }
    let (start, end) = (ControlName.words(last.control.name), ControlName.words(field.control.name))
    let differ = zip(start.words, end.words).filter { $0 != $1 }
    guard start.words.count == end.words.count, differ.count == 1 else { return false }
    return vocabulary.isOnly(.rangeStart, FoldedWords(words: [differ[0].0]))
      && vocabulary.isOnly(.rangeEnd, FoldedWords(words: [differ[0].1]))
  }

  private func joinsRange(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count == 1 && field.group == last.group && field.draft.kind == last.draft.kind
      && vocabulary.isAtStart(.rangeEnd, of: FoldedWords(field.wording, limit: 3))
  }

  /// Feet and inches, years and months: two boxes named by their units.
  func addsMeasure(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count == 1 && field.group == last.group && field.draft.kind.isTyped
      && field.draft.kind == last.draft.kind
      && (field.groupSize == 2 || field.block != nil && field.block == last.block)
      && [last, field].allSatisfy {
        vocabulary.isOnly(.units, FoldedWords($0.wording, limit: 3))
      }
  }

  private static let mostFiles = 20
  /// No code is cut in more boxes.
  private static let mostBoxes = 40

  /// `heure` then `minute`, and the half of the day.
  func continuesTime(_ field: DescribedField, _ vocabulary: Vocabulary) -> Bool {
    guard fields.count <= 2, Self.isNamed(fields[0], .hourOfTime, vocabulary) else { return false }
    return fields.count == 1 && Self.isNamed(field, .minuteOfTime, vocabulary)
      || field.choices.map { $0.lowercased().filter(\.isLetter) } == ["am", "pm"]
  }

  /// A country code, then the number.
  func continuesPhone(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    if goesOnWithExtension(field, after: last, vocabulary) { return true }
    return fields.count == 1 && (field.draft.kind == .tel || field.draft.kind == .text)
      && Self.isTelephonePrefix(last, vocabulary)
  }

  /// "ext.", after the number that it lengthens.
  private func goesOnWithExtension(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count <= Self.mostInLine && field.draft.kind.isTyped && field.group == last.group
      && vocabulary.isOnly(.telephoneExtension, FoldedWords(field.wording, limit: 3))
      && Self.isTelephone(last, vocabulary)
  }

  private static func isTelephone(_ field: DescribedField, _ vocabulary: Vocabulary) -> Bool {
    field.draft.kind == .tel
      || vocabulary.isMentioned(.telephoneNumbers, in: FoldedWords(field.wording, limit: 8))
      || vocabulary.isMentioned(.telephoneNumbers, in: ControlName.words(field.control.name))
  }

  private static func isTelephonePrefix(_ field: DescribedField, _ vocabulary: Vocabulary) -> Bool {
    let words = FoldedWords(field.wording, limit: 6)
    return field.control.autocomplete.hasSuffix("tel-country-code")
      || words.count < 6 && vocabulary.isMentioned(.telephonePrefix, in: words)
      || vocabulary.isMentioned(.telephonePrefix, in: ControlName.words(field.control.name))
      || field.draft.kind == .select
        && (isPrefix(field.wording)
          || field.choices.count(where: isPrefix) * 2 > field.choices.count)
  }

  /// "+33", "France (+33)".
  static func isPrefix(_ choice: String) -> Bool {
    choice.utf8.firstIndex(of: UInt8(ascii: "+")).map {
      choice[$0...].dropFirst().first?.isNumber ?? false
    } ?? false
  }

  /// Small boxes without words of their own on the screen, which cut one code.
  func continuesBoxes(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count < Self.mostBoxes
      && [.text, .tel, .number, .password].contains(field.draft.kind)
      && field.draft.kind == last.draft.kind
      && !field.hasWords && field.group == last.group && Self.isSmall(last) && Self.isSmall(field)
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
