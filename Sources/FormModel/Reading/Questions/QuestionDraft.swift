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
  let hint: String
  let datePart: DatePart?
  let isRequired: Bool
}

/// A question under construction: fields that stand under one wording.
struct QuestionDraft {
  private(set) var fields: [DescribedField]

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
    return continuesDate(field) || continuesTime(field, after: last)
      || repeats(field, of: last, vocabulary) || continuesPhone(field, after: last)
      || continuesBoxes(field, after: last)
      || givesCurrency(field, after: last, vocabulary)
  }

  /// The next box of a date, in the same group.
  private func continuesDate(_ field: DescribedField) -> Bool {
    guard fields.count < DatePart.allCases.count else { return false }
    let parts = fields.compactMap(\.datePart)
    guard parts.count == fields.count, let part = field.datePart, !parts.contains(part) else {
      return false
    }
    return field.group == fields[0].group
      && (field.wording.isEmpty || Self.isBoxName(field.wording) || field.group != nil)
  }

  /// `heure` then `minute`.
  private func continuesTime(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count == 1 && Self.isNamed(last, ["heure", "heures", "hour", "hours", "hh"])
      && Self.isNamed(field, ["minute", "minutes", "min", "mn"])
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
  }

  /// A country code, then the number.
  private func continuesPhone(_ field: DescribedField, after last: DescribedField) -> Bool {
    let code = FoldedWords(last.wording + " ").words + ControlName.words(last.control.name).words
    let isCode =
      code.contains("indicatif") || last.control.autocomplete.hasSuffix("tel-country-code")
    return fields.count == 1 && isCode && (field.draft.kind == .tel || field.draft.kind == .text)
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
    return isAmongChoices && field.draft.kind == .text
      && vocabulary.isAtStart(.otherAnswer, of: FoldedWords(field.wording, limit: 8))
  }

  /// Small boxes without words of their own, which cut one code.
  private func continuesBoxes(_ field: DescribedField, after last: DescribedField) -> Bool {
    guard field.draft.kind == .text || field.draft.kind == .tel,
      field.draft.kind == last.draft.kind,
      field.wording.isEmpty
    else { return false }
    let lengths = [last, field].compactMap { FieldLength.count($0.control.element[.maxlength]) }
    return lengths.count == 2 && lengths.allSatisfy { $0 <= 5 }
  }

  /// The words of the question: those of the group for a date, else those of the first field.
  var wording: String {
    let first = fields[0]
    let ownWords = isDate && Self.isBoxName(first.wording) ? "" : first.wording
    return ownWords.isEmpty ? first.legend : ownWords
  }

  var hint: String {
    var seen: Set<String> = []
    return fields.map(\.hint).filter { !$0.isEmpty && seen.insert($0).inserted }
      .joined(separator: " ")
  }

  /// Whether the fields are the boxes of one date.
  var isDate: Bool { fields.count > 1 && fields.allSatisfy { $0.datePart != nil } }

  func isConfirmation(_ vocabulary: Vocabulary) -> Bool {
    guard fields.allSatisfy({ $0.draft.kind.isTyped }), !isDate, let last = fields.last else {
      return false
    }
    return vocabulary.isMentioned(.confirmation, in: last.wording)
      || vocabulary.isMentioned(.confirmation, in: ControlName.words(last.control.name))
  }

  /// "Jour", "Mois", "Année": the name of a box rather than of a date.
  private static func isBoxName(_ wording: String) -> Bool {
    FoldedWords(wording, limit: 6).words.count <= 2
  }

  private static func isNamed(_ field: DescribedField, _ words: Set<String>) -> Bool {
    let name =
      ControlName.words(field.control.name).words + ControlName.words(field.control.id).words
    return name.contains(where: words.contains)
      || FoldedWords(field.wording, limit: 2).words.contains(where: words.contains)
  }
}
