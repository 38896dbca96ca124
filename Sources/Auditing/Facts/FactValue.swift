public import FormModel

/// What is observed of a fact on one subject.
public enum FactValue: Sendable, Hashable {
  case number(Double)
  case words(String)
  case flag(Bool)
  /// There is nothing: no hint, no purpose, no list.
  case none
  /// The HTML cannot tell.
  case undecided(Bilingual)

  /// How a report writes it.
  public func told(in language: Language) -> String {
    switch self {
    case .number(let value): language.number(value)
    case .words(let text): text
    case .flag(let isSo):
      isSo ? (language == .french ? "oui" : "yes") : (language == .french ? "non" : "no")
    case .none: language == .french ? "rien" : "none"
    case .undecided(let reason): reason[language]
    }
  }
}

/// What kind of value a fact has, which tells which comparisons make sense.
public enum FactKind: Sendable, Hashable {
  case number
  /// Free words, or nothing.
  case words
  case yesOrNo
  /// One word of a closed list.
  case oneOf([String])
  /// The id of a purpose.
  case purpose
}
