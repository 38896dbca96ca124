import Report
import Words

/// A flag of a question that weighs on people, and that the gate watches.
package enum QuestionFlag: String, Codable, Sendable, CaseIterable {
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

/// What people are told of it.
extension QuestionFlag {
  /// What became of it: set where it is a burden, or no longer set where it spares people something.
  func sentence(isHeavier: Bool) -> Sentence {
    switch (self, isHeavier) {
    case (.required, true): Sentence("made required")
    case (.required, false): Sentence("no longer required")
    case (.optional, true): Sentence("no longer optional")
    case (.optional, false): Sentence("made optional")
    case (.conditional, true): Sentence("now asked of everybody")
    case (.conditional, false): Sentence("now asked after an answer only")
    }
  }

  /// Why the gate refuses a question, told by its words.
  func refusal(of words: String) -> Sentence {
    switch self {
    case .required: Sentence("made required: \(quoted: words)")
    case .optional: Sentence("no longer optional: \(quoted: words)")
    case .conditional: Sentence("asked of everybody, no longer after an answer: \(quoted: words)")
    }
  }
}

extension [QuestionFlag] {
  /// The lighter of two, flag by flag.
  func lighter(_ other: [QuestionFlag]) -> [QuestionFlag] {
    QuestionFlag.allCases.filter { flag in
      flag.isBurden
        ? contains(flag) && other.contains(flag) : contains(flag) || other.contains(flag)
    }
  }
}
