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
  /// The help of its own.
  let hint: String
  /// The help of the group, which its other fields share.
  let hintOfGroup: String
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
  /// How many controls that people fill its group holds; 0 without a group.
  let groupSize: Int
  /// The last line of text between the control before it and itself, whichever of them it speaks of.
  let textBefore: String
  /// Whether it stands in the line of the control before it.
  let goesOnInLine: Bool
  /// Whether its label is tied to it by markup.
  let isLabelled: Bool
  /// The index of the control that follows its label: another than its own where the label stands over
  /// several.
  let controlAfterLabel: Int?
  /// The node index of the label that it stands in.
  let labelAround: Int?
}

/// A question under construction: fields that stand under one wording.
struct QuestionDraft {
  private(set) var fields: [DescribedField]
  /// The legend which asks for all of them, as parts of one answer.
  private var legend: String?
  /// Whether its fields hold parts of the answer, each with words of its own.
  private var isCut = false

  init(joining fields: [DescribedField], under legend: String) {
    self.fields = fields
    self.legend = legend
  }

  var group: Element? { fields[0].group }
  var isConditional: Bool { fields[0].draft.isConditional }

  init(first: DescribedField) {
    fields = [first]
  }

  /// Adds a field if it goes on with this question rather than asking another.
  mutating func absorb(_ field: DescribedField, vocabulary: Vocabulary) -> Bool {
    guard let joint = joint(with: field, vocabulary) else { return false }
    isCut = isCut || joint == .part
    fields.append(field)
    return true
  }

  /// The words of the question: those of the group for a date, else those of the first field.
  var wording: String {
    if let legend { return legend }
    let first = fields[0]
    guard fields.count > 1 else {
      return first.wording.isEmpty && first.isAlone ? first.legend : first.wording
    }
    guard isDate else { return isCut || first.wording.isEmpty ? wordingOfParts : first.wording }
    if let own = fields.first(where: { $0.hasWords && !$0.saysOnlyPart }) {
      return fields.allSatisfy(\.isNamedAsPart) ? own.wording : beginning ?? own.wording
    }
    if !first.wordsOver.isEmpty { return first.wordsOver }
    return fields.map(\.wording).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What the words of the first boxes have in common: "Date of birth" of "Date of birth, day".
  private var beginning: String? {
    let words = fields.prefix(2).map { $0.wording.split(separator: " ") }
    guard words.count == 2 else { return nil }
    let common = zip(words[0], words[1]).prefix { $0 == $1 }.map(\.0).joined(separator: " ")
    let isWhole = common.contains(" ") && common.last.map { ",;:–-".contains($0) } ?? false
    return isWhole ? String(common.dropLast()) : nil
  }

  /// A legend or words over all the parts ask, else the part with the longest words.
  private var wordingOfParts: String {
    let first = fields[0]
    let size = fields.reduce(0) { $0 + $1.draft.controls.count }
    if first.groupSize == size, !first.legend.isEmpty { return first.legend }
    if let over = fields.first(where: { $0.controlAfterLabel == first.control.index }),
      !over.wording.isEmpty, over.control.index != first.control.index
    {
      return over.wording
    }
    if !first.wordsOver.isEmpty { return first.wordsOver }
    return fields.map(\.wording).filter { !Self.isPrefix($0) }.max { $0.count < $1.count } ?? ""
  }

  var hint: String {
    Hints.joined(fields.map(\.hint) + fields.map(\.hintOfGroup))
  }

  var untiedHelp: String { Hints.joined(fields.map(\.untiedHelp)) }

  /// Whether the fields are the boxes of one date. Several days and nothing else are no date: "Day phone".
  var isDate: Bool {
    fields.count > 1 && fields.allSatisfy { $0.datePart != nil }
      && fields.contains { $0.datePart != .day }
  }

  /// Whether the screen says which box of a date is which.
  var namesDateParts: Bool {
    isDate && fields.allSatisfy { $0.isNamedAsPart && $0.hasWords }
  }

  /// Whether a part of a date is a list, which shows how the parts are written.
  var listsDateParts: Bool { isDate && fields.contains { $0.draft.kind == .select } }

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
}
