public import Auditing

/// The comparisons, as rule files write them.
enum ComparisonName: String, CaseIterable {
  case moreThan = "more than"
  case atLeast = "at least"
  case lessThan = "less than"
  case atMost = "at most"
  case not
  case anyOf = "any of"
  case mentions
}

extension FactKind {
  /// The comparisons that make sense of a fact of this kind.
  var comparisons: [ComparisonName] {
    switch self {
    case .number: [.moreThan, .atLeast, .lessThan, .atMost, .not, .anyOf]
    case .words: [.mentions, .not, .anyOf]
    case .oneOf, .purpose: [.not, .anyOf]
    case .yesOrNo: []
    }
  }

  /// Whether the word `none` stands in its own closed list.
  var listsNone: Bool {
    if case .oneOf(let words) = self { words.contains("none") } else { false }
  }

  /// Whether `none` and `some` tell whether there is a value at all.
  var canBeNothing: Bool {
    self != .yesOrNo && !listsNone
  }

  /// What it is, with its article.
  var article: String {
    switch self {
    case .number: "a number"
    case .words: "a text"
    case .yesOrNo: "yes or no"
    case .oneOf: "a word of a closed list"
    case .purpose: "a purpose"
    }
  }

  /// What a rule can write after such a fact.
  public var accepted: String {
    let maps = comparisons.map { "{ \($0.rawValue): … }" }
    switch self {
    case .number: return (["a number", "none", "some"] + maps).listed
    case .words: return (["a text", "none", "some"] + maps).listed
    case .yesOrNo: return "yes or no"
    case .oneOf(let words): return (["one of its words (\(words.listed))", "some"] + maps).listed
    case .purpose: return (["the id of a purpose", "none", "some"] + maps).listed
    }
  }
}
