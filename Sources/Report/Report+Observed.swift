import Auditing
import FormModel

extension Report {
  /// What was observed of a fact: a JSON number, text, flag or null.
  public enum Observed: Codable, Sendable, Equatable {
    case number(Double)
    case words(String)
    case flag(Bool)
    /// There is nothing: no hint, no purpose, no list.
    case nothing

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let words = try? container.decode(String.self) {
        self = .words(words)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .words(let words): try container.encode(words)
      case .flag(let flag): try container.encode(flag)
      case .nothing: try container.encodeNil()
      }
    }
  }
}

extension Report.Observed {
  init(_ value: FactValue, _ telling: AuditTelling) {
    switch value {
    case .number(let number): self = .number(number)
    case .words(let words): self = .words(words)
    case .flag(let flag): self = .flag(flag)
    case .none: self = .nothing
    case .undecided(let reason): self = .words(telling.tell(reason))
    }
  }
}
