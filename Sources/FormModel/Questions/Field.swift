/// What a person fills: a text box, a list, a group of radio buttons, a group of check boxes.
public struct Field: Sendable {
  public let kind: FieldKind
  /// The indices of its controls on the page: several for a group.
  public let controls: [Int]
  /// The answers on offer, as people read them.
  public let choices: [String]
  /// The words that name it: its own label inside the question.
  public let wording: String
  public let isRequired: Bool
  /// Whether a list of suggestions helps to type the answer.
  public let hasSuggestions: Bool
  /// The greatest length that the form accepts, in characters: that of the greatest number for a
  /// number.
  public let maximumLength: Int?
  /// The smallest length that the form accepts, in characters.
  public let minimumLength: Int?
}

/// The kind of a field, by what people do with it.
public enum FieldKind: String, Sendable, CaseIterable {
  case text, textarea, email, tel, url, number, password, search
  case date, time, month, week
  case dateTime = "datetime-local"
  case select
  case selectMultiple = "select multiple"
  case radio, checkbox, file, range, color

  /// Whether answering means to type.
  public var isTyped: Bool {
    switch self {
    case .text, .textarea, .email, .tel, .url, .number, .password, .search: true
    default: false
    }
  }
}
