import Markup

/// Fields that go on under the words of the first one.
extension QuestionDraft {
  /// A second box under the same label: a second line, or the same answer once more.
  func saysTheSame(_ field: DescribedField, as last: DescribedField) -> Bool {
    fields.count == 1 && field.draft.kind.isTyped && last.draft.kind == field.draft.kind
      && field.isLabelled && last.isLabelled && field.group == last.group
      && !field.wording.isEmpty && field.wording == last.wording
      && (Self.areSiblings(field, last)
        || field.control.name.isEmpty && Self.areNumbered(field.control.id, last.control.id))
  }

  /// A box whose part only its `title` tells, in the block of one that words both and has a `title` too.
  func isToldByTitle(_ field: DescribedField, after last: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && fields[0].hasWords && !field.hasWords
      && field.control.nameSource == .title && last.control.element.has(.title)
      && field.draft.kind == last.draft.kind && field.draft.kind.isTyped
      && field.block != nil && field.block == last.block
  }

  /// A box that assistive technologies name by the legend of its group, as they do the first one: the
  /// group asks one thing, of which the boxes have no words of their own.
  func isNamedByLegend(_ field: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && field.group != nil && field.group == fields[0].group
      && !field.legend.isEmpty && field.wording == field.legend
      && [.ariaLabel, .labelledBy].contains(field.control.nameSource)
      && (fields[0].wording == field.legend || fields[0].isAlone)
  }

  /// A box or a list without words of its own in the label that stands around the first one.
  func standsInLabel(_ field: DescribedField) -> Bool {
    fields.count <= Self.mostInLine && !field.hasWords && field.labelAround != nil
      && field.labelAround == fields[0].labelAround
      && (fields + [field]).allSatisfy { $0.draft.kind.standsInLine }
  }

  /// A box or a list without words that goes on in the line of a choice, as a part of it.
  func standsInChoice(_ field: DescribedField, after last: DescribedField) -> Bool {
    (last.draft.kind == .radio || last.draft.kind == .checkbox) && field.goesOnInLine
      && field.wording.isEmpty && !field.hasWords && field.draft.kind.standsInLine
      && field.group == last.group
  }

  /// The next box of a date, in the same group.
  func continuesDate(_ field: DescribedField, after last: DescribedField) -> Bool {
    let parts = fields.prefix(DatePart.allCases.count).compactMap(\.datePart)
    guard fields.count < DatePart.allCases.count, parts.count == fields.count,
      let part = field.datePart, !parts.contains(part),
      field.group == fields[0].group
    else { return false }
    return !field.hasWords || field.isNamedAsPart || field.group != nil
      || field.wording == last.wording || Self.areSiblings(field, last)
  }

  /// A box without words in the line of the one before, or one that the code numbers as its second.
  func continuesLine(_ field: DescribedField, after last: DescribedField) -> Bool {
    guard field.wording.isEmpty, !fields[0].wording.isEmpty, fields.count <= Self.mostInLine,
      field.group == last.group, field.draft.kind.standsInLine, last.draft.kind.standsInLine,
      Self.staysInLine(field.choices)
    else { return false }
    return field.block != nil && field.block == last.block || Self.areSiblings(field, last)
      || Self.lengthensName(of: last, field)
  }

  /// `stateOther` after `state`.
  private static func lengthensName(of last: DescribedField, _ field: DescribedField) -> Bool {
    last.control.name.count > 2 && field.control.name.hasPrefix(last.control.name)
  }

  /// The days of a month or the codes of states go on in a line; a longer list, such as that of all
  /// countries, is an answer of its own.
  private static func staysInLine(_ choices: [String]) -> Bool {
    choices.count <= mostChoicesInLine
      || choices.count <= mostCodes && choices.count { $0.count <= longestCode } * 2 > choices.count
  }

  private static let mostChoicesInLine = 31
  private static let mostCodes = 80
  private static let longestCode = 3

  /// "Confirm your e-mail": the same kind of field, just after.
  func repeats(
    _ field: DescribedField, of last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    guard field.draft.kind.isTyped, field.draft.kind == last.draft.kind, fields.count == 1 else {
      return false
    }
    return vocabulary.isMentioned(.confirmation, in: field.wording)
      || vocabulary.isMentioned(.confirmation, in: ControlName.words(field.control.name))
      || [.password, .email].contains(field.draft.kind) && Self.isNumberedTwin(field, of: last)
  }

  /// "Confirm your password", which shows once the password is typed.
  func waitsToRepeat(
    _ field: DescribedField, of last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    field.draft.isConditional && !fields[0].draft.isConditional
      && repeats(field, of: last, vocabulary)
      && ([.password, .email].contains(field.draft.kind)
        || vocabulary.isAtStart(.confirmation, of: FoldedWords(field.wording, limit: 6)))
  }

  /// `email2` or `email0` after `email`.
  private static func isNumberedTwin(_ field: DescribedField, of last: DescribedField) -> Bool {
    !last.control.name.isEmpty && field.control.name.last?.isNumber ?? false
      && field.control.name.dropLast().trimmingPrefix(last.control.name).allSatisfy {
        "_-".contains($0)
      }
      && field.control.name.hasPrefix(last.control.name)
  }

  /// The list of currencies or units beside an amount; amounts on offer are answers of their own.
  func givesUnit(
    _ field: DescribedField, after last: DescribedField, _ vocabulary: Vocabulary
  ) -> Bool {
    field.draft.kind == .select && last.draft.kind.isTyped && !field.choices.isEmpty
      && field.choices.prefix(20).allSatisfy {
        !$0.holdsNumber
          && ($0 == "€" || $0 == "$" || $0 == "£" || vocabulary.isMentioned(.currency, in: $0)
            || vocabulary.isOnly(.units, FoldedWords($0, limit: 3)))
      }
  }

  /// "Autre, précisez": the box of an answer that the list before it does not offer.
  func specifiesOther(
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
    if last.choices.count > 1, !words.isEmpty, words.words == choice.words { return true }
    guard vocabulary.isAtStart(.otherChoice, of: choice) else { return false }
    return !field.hasWords && field.wording.isEmpty
      || words.words.prefix(1) == choice.words.prefix(1)
  }
}
