public import Auditing
import FormModel

extension Report {
  /// What a finding is about. Pages are named by their keys, questions by their ids.
  public enum Subject: Sendable, Hashable {
    case journey
    case page(String)
    /// A form: its page, and its kind with its rank among the forms of that kind.
    case form(page: String, name: String)
    /// A control that asks no question, or a part of the markup: its page, what it is and what it says.
    case element(page: String, kind: String, words: String)
    case question(String)
    /// A field of a question, counted from 1.
    case field(question: String, rank: Int)

    /// The page it is about, where it is about no question.
    public var page: String? {
      switch self {
      case .page(let page), .form(let page, _), .element(let page, _, _): page
      default: nil
      }
    }

    /// The question it is about or inside of.
    public var question: String? {
      switch self {
      case .question(let question), .field(let question, _): question
      default: nil
      }
    }
  }
}

/// One object, whose keys are those which its kind needs.
extension Report.Subject: Codable {
  private enum Kind: String, Codable, CaseIterable {
    case journey, page, form, element, question, field
  }

  private enum Key: String, CodingKey {
    case about, page, form, element, words, question, field
  }

  public init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String { try keys.decode(String.self, forKey: key) }
    self =
      switch try keys.decode(Kind.self, forKey: .about) {
      case .journey: .journey
      case .page: .page(try text(.page))
      case .form: .form(page: try text(.page), name: try text(.form))
      case .element:
        .element(page: try text(.page), kind: try text(.element), words: try text(.words))
      case .question: .question(try text(.question))
      case .field:
        .field(question: try text(.question), rank: try Self.rank(in: keys))
      }
  }

  /// No question has more fields.
  private static let mostFields = 1_000_000

  private static func rank(in keys: KeyedDecodingContainer<Key>) throws -> Int {
    let rank = try keys.decode(Int.self, forKey: .field)
    guard (1...mostFields).contains(rank) else {
      throw DecodingError.dataCorruptedError(
        forKey: .field, in: keys, debugDescription: "fields are counted from 1")
    }
    return rank
  }

  public func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    func write(_ kind: Kind, _ texts: [Key: String]) throws {
      try keys.encode(kind, forKey: .about)
      for (key, text) in texts { try keys.encode(text, forKey: key) }
    }
    switch self {
    case .journey: try write(.journey, [:])
    case .page(let page): try write(.page, [.page: page])
    case .form(let page, let name): try write(.form, [.page: page, .form: name])
    case .element(let page, let kind, let words):
      try write(.element, [.page: page, .element: kind, .words: words])
    case .question(let question): try write(.question, [.question: question])
    case .field(let question, let rank):
      try write(.field, [.question: question])
      try keys.encode(rank, forKey: .field)
    }
  }
}

extension Report.Subject {
  init(_ subject: Auditing.Subject) {
    guard let page = subject.page else {
      self = .journey
      return
    }
    if let element = subject.element {
      self = .element(page: page.key, kind: element.kind, words: element.words)
    } else if let question = subject.question {
      self =
        subject.field.map { .field(question: question.id, rank: $0.index + 1) }
        ?? .question(question.id)
    } else {
      self = subject.form.map { .form(page: page.key, name: $0.name) } ?? .page(page.key)
    }
  }
}
