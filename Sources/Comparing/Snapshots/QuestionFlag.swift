import Report

/// A flag of a question that weighs on people, and that the gate watches.
public enum QuestionFlag: String, Codable, Sendable, CaseIterable {
  case required
  /// People may leave it empty, as far as the page tells.
  case optional
  /// It shows after an answer only.
  case conditional

  /// Whether a report sets it.
  func isSet(in question: Report.Question) -> Bool {
    switch self {
    case .required: question.required
    case .optional: question.optional
    case .conditional: question.conditional
    }
  }

  /// Whether people have more to do where it is set; less, otherwise.
  var isBurden: Bool { self == .required }

  /// What the gate says when people have more to do by it; nil where other flags say it.
  var refusal: Report.GateReason.Kind? {
    switch self {
    case .required: .madeRequired
    case .conditional: .becameAsked
    case .optional: nil
    }
  }
}

extension [QuestionFlag] {
  /// The lighter of two, flag by flag.
  func lighter(_ other: [QuestionFlag]) -> [QuestionFlag] {
    QuestionFlag.allCases.filter { flag in
      flag.isBurden ? contains(flag) && other.contains(flag) : contains(flag) || other.contains(flag)
    }
  }
}
