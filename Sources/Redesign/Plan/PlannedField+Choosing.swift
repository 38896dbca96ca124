import FormModel
import Words

extension PlannedField {
  /// The field of a question of the form, or what takes its place.
  init(
    _ field: Field, of former: FormerQuestion, at index: Int, in question: Question,
    _ language: Language
  ) {
    let isDate = !question.dateParts.isEmpty && field.kind.isTyped
    let isOwn = former.purpose?.autofill != nil && !former.question.isAboutSomebodyElse
    let autofill =
      !isOwn
      ? nil
      : isDate && former.purpose?.id == "birth-date"
        ? Self.partsOfBirthDate[question.dateParts[index]]
        : former.question.autofillName(ofField: index, purpose: former.purpose)
    control = PlannedControl(field, purpose: former.purpose, isDate: isDate)
    wording =
      isDate && question.dateParts.indices.contains(index)
      ? question.dateParts[index].sentence.text(in: language) : field.wording
    choices = field.choices
    names = Self.names(former, at: index, isDate: isDate)
    autocomplete = field.kind.isTyped && !field.hasSuggestions ? autofill : nil
    inputMode = InputMode(field, purpose: former.purpose, isDate: isDate)
    maximumLength = field.maximumLength.flatMap { former.accepts(upTo: $0) ? $0 : nil }
    minimumLength = field.minimumLength
    rows = field.rows
  }

  /// The same field under other words.
  func named(_ wording: String) -> PlannedField {
    PlannedField(
      control: control, wording: wording, choices: choices, names: names,
      autocomplete: autocomplete, inputMode: inputMode, maximumLength: maximumLength,
      minimumLength: minimumLength, rows: rows)
  }

  /// A date that one control took has the name of that control, and of the part.
  private static func names(_ former: FormerQuestion, at index: Int, isDate: Bool) -> [String] {
    if former.names.indices.contains(index), !isDate || former.names.count > 1 {
      return former.names[index]
    }
    let first = former.names.first?.first ?? ""
    return [isDate ? "\(first)-\(["day", "month", "year"][min(index, 2)])" : first]
  }

  private static let partsOfBirthDate: [DatePart: String] = [
    .day: "bday-day", .month: "bday-month", .year: "bday-year",
  ]
}

extension FormerQuestion {
  /// Whether a limit of length lets every right answer in, as far as we know right answers.
  fileprivate func accepts(upTo limit: Int) -> Bool {
    guard let purpose else { return true }
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
    case _ where field.hasSuggestions && !field.choices.isEmpty: self = .suggestions
    case .number where isDate: self = .input(.text)
    case .text where purpose?.autofill == "email": self = .input(.email)
    case .text where purpose?.autofill == "tel": self = .input(.tel)
    case .search: self = .input(.text)
    default: self = .input(field.kind)
    }
  }
}

extension InputMode {
  init?(_ field: Field, purpose: Purpose?, isDate: Bool) {
    guard !isDate else {
      self = .numeric
      return
    }
    guard field.kind == .text, !field.hasSuggestions else { return nil }
    switch purpose?.id {
    case "postal-code", "siret", "siren", "nir", "one-time-code", "tax-number", "imei":
      self = .numeric
    case "damage-amount", "rent-amount", "rfr-income", "annual-income": self = .decimal
    default: return nil
    }
  }
}

extension DatePart {
  var sentence: Sentence {
    switch self {
    case .day: Sentence("Day")
    case .month: Sentence("Month")
    case .year: Sentence("Year")
    }
  }
}

/// The words over questions that become one.
struct MergedWording {
  let text: String

  init(_ former: [FormerQuestion], _ language: Language) {
    let purposes = former.compactMap(\.purpose?.id)
    if purposes.contains(where: { $0.hasPrefix("address") || $0 == "city" || $0 == "postal-code" })
    {
      text = language.say("Address")
    } else if purposes.contains(where: { $0.hasSuffix("name") }) {
      text = language.say("Name")
    } else {
      text = former[0].question.wording
    }
  }
}

/// What stands over the fields of a question that was left without an answer.
enum ErrorText {
  static func sentence(_ wording: String, _ fields: [PlannedField]) -> Sentence {
    switch fields.first?.control {
    case .radios, .list, .suggestions: Sentence("Choose an answer: \(wording)")
    case .checkboxes: Sentence("Tick what applies: \(wording)")
    case .upload: Sentence("Choose a file: \(wording)")
    default: Sentence("Enter an answer: \(wording)")
    }
  }
}
