import Words

/// What is wrong with the HTML of an example.
enum ExampleMistake: Error {
  case unknownExpansion(String)
  case tooMany(String)
  case badName(String)
  case strayMark(before: String)

  var sentence: Sentence {
    switch self {
    case .unknownExpansion(let written):
      Sentence("\(written.quoted) is nothing that an example can write out")
    case .tooMany(let written):
      Sentence("\(written.quoted) is not a count from 1 to \(ExampleExpansion.most)")
    case .badName(let written): Sentence("\(written.quoted) gives no name that a control can have")
    case .strayMark(let text):
      Sentence("the mark ↓ stands before \(text.quoted), which is no start tag")
    }
  }

  private static let radios = "{5 radios colour}"

  var hint: Sentence? {
    switch self {
    case .unknownExpansion(let written):
      ExampleExpansion.hint(for: written)
    case .tooMany: Sentence("nobody needs more to show a rule at work")
    case .badName:
      Sentence(
        "write \(Self.radios): one word of letters, digits, dashes and underscores")
    case .strayMark: Sentence("put it just before a “<”: ↓<select id=c>")
    }
  }
}
