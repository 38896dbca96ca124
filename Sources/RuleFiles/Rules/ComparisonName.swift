package import Auditing
package import Words

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
  var article: Sentence {
    switch self {
    case .number: Sentence("a number")
    case .words: Sentence("a text")
    case .yesOrNo: Sentence("yes or no")
    case .oneOf: Sentence("a word of a closed list")
    case .purpose: Sentence("a purpose")
    }
  }

  /// What a rule can write after such a fact.
  package var accepted: Sentence {
    let presence = self == .yesOrNo ? [] : isClosedList ? ["some"] : ["none", "some"]
    let maps = comparisons.map { "{ \($0.rawValue): … }" }
    return Sentence(list: [value] + (presence + maps).map { Sentence(verbatim: $0) })
  }

  private var isClosedList: Bool {
    if case .oneOf = self { true } else { false }
  }

  /// A value of this kind, in words.
  private var value: Sentence {
    switch self {
    case .number, .words, .yesOrNo: article
    case .oneOf(let words): Sentence("one of its words (\(words.listed))")
    case .purpose: Sentence("the id of a purpose")
    }
  }
}
