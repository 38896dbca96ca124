import Markup

/// Which fields are parts of one answer.
extension QuestionDraft {
  /// How a field goes on with a question.
  enum FieldJoint {
    /// The words of the question are those of its first field.
    case line
    /// Each field has the words of its part.
    case part
  }

  /// How a field goes on with this question; nil where it asks another.
  func joint(with field: DescribedField, _ vocabulary: Vocabulary) -> FieldJoint? {
    guard let first = fields.first, let last = fields.last else { return nil }
    // The box of another answer may well wait for that answer.
    if specifiesOther(field, after: last, vocabulary) { return .line }
    if waitsToRepeat(field, of: last, vocabulary) { return .line }
    guard field.draft.isConditional == first.draft.isConditional else { return nil }
    if isPart(field, after: last, vocabulary) { return .part }
    let goesOn =
      continuesDate(field, after: last) || continuesLine(field, after: last)
      || repeats(field, of: last, vocabulary) || saysTheSame(field, as: last)
      || isToldByTitle(field, after: last) || isNamedByLegend(field)
      || givesUnit(field, after: last, vocabulary) || standsInLabel(field)
      || standsInChoice(field, after: last)
      || closesRange(field, after: last, vocabulary)
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

  /// Whether names differ by a number only: `address1` and `address2`, `p[day(3i)]` and `p[day(2i)]`.
  static func areSiblings(_ one: DescribedField, _ other: DescribedField) -> Bool {
    let names = [one, other].map { $0.control.name.filter { !$0.isNumber } }
    return names[0] == names[1] && names[0].holdsLetter
      && one.control.name != other.control.name
  }

  /// The most fields before another that goes on with them.
  static let mostInLine = 3

  /// Whether ids differ by a number only: `c3` and `c4`.
  static func areNumbered(_ one: String, _ other: String) -> Bool {
    let letters = one.filter { !$0.isNumber }
    return one != other && letters.holdsLetter
      && letters == other.filter { !$0.isNumber }
  }
}
