/// What a person fills: a text box, a list, a group of radio buttons, a group of check boxes.
package struct Field: Sendable {
  package let kind: FieldKind
  /// The indices of its controls on the page: several for a group.
  package let controls: [Int]
  /// The answers on offer, as people read them.
  package let choices: [String]
  /// The words that name it: its own label inside the question.
  package let wording: String
  package let isRequired: Bool
  /// Whether a list of suggestions helps to type the answer.
  package let hasSuggestions: Bool
  /// The greatest length that the form accepts, in characters: that of the greatest number for a
  /// number.
  package let maximumLength: Int?
  /// The smallest length that the form accepts, in characters.
  package let minimumLength: Int?
  /// Whether its answers are the days of the week or the months of the year, in order.
  package internal(set) var followsCalendar = false
  /// The HTML autofill field name of this field alone, where it is not that of the whole question: the
  /// day of a birth date, the area code of a telephone number.
  package internal(set) var autofill: String?
  /// The rows that a text area says to have; nil for other fields.
  package internal(set) var rows: Int? = nil
}

/// The kind of a field, by what people do with it.
package enum FieldKind: String, Sendable, CaseIterable {
  case text, textarea, email, tel, url, number, password, search
  case date, time, month, week
  case dateTime = "datetime-local"
  case select
  case selectMultiple = "select multiple"
  case radio, checkbox, file, range, color

  /// Whether several stand in one line, as parts of one answer.
  var standsInLine: Bool { isTyped || self == .select || self == .range }

  /// Whether answering means to type.
  package var isTyped: Bool {
    switch self {
    case .text, .textarea, .email, .tel, .url, .number, .password, .search: true
    default: false
    }
  }
}
