package import Words

extension FieldKind {
  /// What people call it.
  package var sentence: Sentence {
    switch self {
    case .text, .search, .url: Sentence("text box")
    case .textarea: Sentence("box of several lines")
    case .email: Sentence("box for an e-mail address")
    case .tel: Sentence("box for a telephone number")
    case .number: Sentence("box for a number")
    case .password: Sentence("box for a password")
    case .date, .month, .week, .dateTime: Sentence("date picker")
    case .time: Sentence("time picker")
    case .select: Sentence("drop-down list")
    case .selectMultiple: Sentence("list of several answers")
    case .radio: Sentence("radio buttons", context: "a kind of field")
    case .checkbox: Sentence("boxes to tick")
    case .file: Sentence("document to attach")
    case .range: Sentence("slider")
    case .color: Sentence("colour picker")
    }
  }
}
