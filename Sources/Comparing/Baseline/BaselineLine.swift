/// One line of a baseline file: a JSON object which says all of one thing, so that lines may come and
/// go, and two branches merge line by line.
struct BaselineLine: Codable, Equatable {
  /// The target that it is about; nil for the head and for rules.
  var target: String?
  let content: Record

  enum Record: Equatable {
    case head(Head)
    case rule(KnownRule)
    case target(Target)
    case number(Number)
    case page(Page)
    case question(Snapshot.Question)
    case finding(Snapshot.Finding)
  }

  /// The first line.
  struct Head: Codable, Equatable {
    let form: Int
    /// What writes the file.
    var by: String? = "formaudit baseline write"
  }

  /// A rule that was applied, and what it judged by.
  struct KnownRule: Codable, Equatable {
    let id: String
    let print: String
  }

  /// What is told of a target as a whole.
  struct Target: Codable, Equatable {
    @UnlessEmpty var profile: String
    let promise: String?
    let clicks: Int?
  }

  /// What a number of a target may be by a decision of the team.
  struct Number: Codable, Equatable {
    let measure: String
    let value: Double
    let accepted: Acceptance
  }

  struct Page: Codable, Equatable {
    let key: String
  }

  private enum Key: String, CodingKey {
    case kind, target
  }

  enum Kind: String, Codable, CaseIterable {
    case head, rule, target, number, page, question, finding
  }

  var kind: Kind {
    switch content {
    case .head: .head
    case .rule: .rule
    case .target: .target
    case .number: .number
    case .page: .page
    case .question: .question
    case .finding: .finding
    }
  }

  /// What no other line of this kind and target may say as well.
  var identity: String {
    switch content {
    case .head, .target: ""
    case .rule(let rule): rule.id
    case .number(let number): number.measure
    case .page(let page): page.key
    case .question(let question): question.id
    case .finding(let finding): finding.id
    }
  }

  init(_ content: Record, of target: String? = nil) {
    self.target = target
    self.content = content
  }

  init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: Key.self)
    let kind = try keys.decode(Kind.self, forKey: .kind)
    let isGlobal = kind == .head || kind == .rule
    target = isGlobal ? nil : try keys.decode(String.self, forKey: .target)
    content =
      switch kind {
      case .head: .head(try Head(from: decoder))
      case .rule: .rule(try KnownRule(from: decoder))
      case .target: .target(try Target(from: decoder))
      case .number: .number(try Number(from: decoder))
      case .page: .page(try Page(from: decoder))
      case .question: .question(try Snapshot.Question(from: decoder))
      case .finding: .finding(try Snapshot.Finding(from: decoder))
      }
  }

  func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: Key.self)
    try keys.encode(kind, forKey: .kind)
    try keys.encodeIfPresent(target, forKey: .target)
    switch content {
    case .head(let head): try head.encode(to: encoder)
    case .rule(let rule): try rule.encode(to: encoder)
    case .target(let target): try target.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .page(let page): try page.encode(to: encoder)
    case .question(let question): try question.encode(to: encoder)
    case .finding(let finding): try finding.encode(to: encoder)
    }
  }
}
