import FormModel
import Words

extension PlannedField {
  /// The field of a question of the form, or what takes its place.
  init(
    _ field: Field, of former: FormerQuestion, at index: Int, in question: Question,
    _ language: Language
  ) {
    let isDate = !question.dateParts.isEmpty && field.kind.isTyped
    let part = isDate ? question.dateParts.dropFirst(index).first : nil
    control = PlannedControl(field, purpose: former.purpose, isDate: isDate)
    wording = part.map { $0.sentence.text(in: language) } ?? field.wording
    choices = field.choices
    names = Self.names(former, at: index, part)
    let isPlain = !field.hasSuggestions
    autocomplete =
      field.kind.isTyped && isPlain ? former.autofill(ofField: index, in: question, part) : nil
    let keyboardOfPurpose = field.kind == .text && isPlain ? former.purpose?.keyboard : nil
    keyboard = isDate ? .numeric : keyboardOfPurpose
    maximumLength = field.maximumLength.flatMap { former.accepts(upTo: $0) ? $0 : nil }
    minimumLength = field.minimumLength
    rows = field.rows
    // A box that the form leaves empty beside compulsory ones, such as the second line of an address.
    mayStayEmpty =
      !isDate && !field.isRequired && question.fields.contains(where: \.isRequired)
  }

  /// The same field under other words.
  func named(_ wording: String) -> PlannedField {
    PlannedField(
      control: control, wording: wording, choices: choices, names: names,
      autocomplete: autocomplete, keyboard: keyboard, maximumLength: maximumLength,
      minimumLength: minimumLength, rows: rows, mayStayEmpty: mayStayEmpty)
  }

  /// A date that one control took has the name of that control, and of the part.
  private static func names(
    _ former: FormerQuestion, at index: Int, _ part: DatePart?
  ) -> [String] {
    if former.names.indices.contains(index), part == nil || former.names.count > 1 {
      return former.names[index]
    }
    let first = former.names.first?.first ?? ""
    return [part.map { "\(first)-\($0)" } ?? first]
  }
}

extension FormerQuestion {
  /// The autofill name that a field of the plan gets; nil where it asks about somebody else.
  fileprivate func autofill(
    ofField index: Int, in planned: Question, _ part: DatePart?
  ) -> String? {
    guard purpose?.autofill != nil, !question.isAboutSomebodyElse else { return nil }
    if let part, purpose?.autofill == "bday" { return Self.partsOfBirthDate[part] }
    return autofillOfWhole(planned) ?? planned.autofillName(ofField: index, purpose: purpose)
  }

  /// One box that takes the whole has the name of the whole, though its words name a part first: "MM/YY".
  private func autofillOfWhole(_ planned: Question) -> String? {
    guard planned.fields.count == 1, let whole = purpose?.autofill else { return nil }
    let name = planned.autofillName(ofField: 0, purpose: purpose)
    return name?.hasPrefix(whole + "-") == true ? whole : nil
  }

  private static let partsOfBirthDate: [DatePart: String] = [
    .day: "bday-day", .month: "bday-month", .year: "bday-year",
  ]

  /// Whether a limit of length lets every right answer in, as far as we know right answers. One that does
  /// not even let usual answers in is about something else.
  fileprivate func accepts(upTo limit: Int) -> Bool {
    guard let purpose, !isCut, Double(limit) >= purpose.characters ?? 0 else { return true }
    return limit >= purpose.length ?? 0 && purpose.values.allSatisfy { $0.count <= limit }
  }
}

extension PlannedControl {
  init(_ field: Field, purpose: Purpose?, isDate: Bool) {
    switch field.kind {
    case .textarea: self = .textarea
    case .radio: self = .radios
    case .checkbox: self = .checkboxes
    case .select: self = .list(several: false)
    case .selectMultiple: self = .list(several: true)
    case .file: self = .upload
    case _ where field.hasSuggestions: self = .suggestions
    case .number where isDate: self = .input(.text)
    case .text where purpose?.autofill == "email": self = .input(.email)
    case .text where purpose?.autofill == "tel": self = .input(.tel)
    case .email where purpose?.autofill == "tel": self = .input(.tel)
    case .search: self = .input(.text)
    case .email where purpose?.isName == true: self = .input(.text)
    case .password where purpose?.isOnACard == true: self = .input(.text)
    default: self = .input(field.kind)
    }
  }
}

extension Purpose {
  /// Whether it asks for a name: a box that wants an e-mail address there refuses every answer.
  fileprivate var isName: Bool { autofill == "name" || autofill?.hasSuffix("-name") == true }
}

extension Purpose {
  /// Whether it is copied from a card in hand: dots in place of it hide slips from whoever types.
  fileprivate var isOnACard: Bool { autofill?.hasPrefix("cc-") == true }
}

extension DatePart {
  var example: String {
    switch self {
    case .day: "27"
    case .month: "3"
    case .year: "2024"
    }
  }

  var sentence: Sentence {
    switch self {
    case .day: Sentence("Day")
    case .month: Sentence("Month")
    case .year: Sentence("Year")
    }
  }
}
