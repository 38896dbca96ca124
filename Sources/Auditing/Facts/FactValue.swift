package import Words

/// What is observed of a fact on one subject.
package enum FactValue: Sendable, Hashable {
  case number(Double)
  case words(String)
  case flag(Bool)
  /// There is nothing: no hint, no purpose, no list.
  case none
  /// The HTML cannot tell.
  case undecided(Sentence)

  /// How a report writes it.
  package var sentence: Sentence {
    switch self {
    case .number(let value): .number(value)
    case .words(let text): Sentence(verbatim: text)
    case .flag(true): Sentence("yes")
    case .flag(false): Sentence("no")
    case .none: Sentence("none")
    case .undecided(let reason): reason
    }
  }

  package func told(in language: Language) -> String { sentence.text(in: language) }
}

/// What kind of value a fact has, which tells which comparisons make sense.
package enum FactKind: Sendable, Hashable {
  case number
  /// Free words, or nothing.
  case words
  case yesOrNo
  /// One word of a closed list.
  case oneOf([String])
  /// The id of a purpose.
  case purpose
}
