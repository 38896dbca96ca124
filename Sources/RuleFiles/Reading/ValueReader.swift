import Words

/// Reads one value of a YAML file as what it should be, or says why it is not.
///
/// Every reading returns nil after having put a problem in the list: the caller goes on, so that all
/// problems are found in one run.
struct ValueReader {
  let node: YAMLNode
  /// What the value is called in sentences: `“weight”`, `the file`.
  var name: Sentence
  let report: FileReport
  /// The key under which the value stands, and its place; of an item of a list, those of the list.
  var key = ""
  var keyPlace = YAMLNode.Place.start

  func problem(_ sentence: Sentence, hint: Sentence? = nil) {
    report.add(node.place, sentence, hint: hint)
  }

  /// What the root of a file is called.
  static let wholeFile = Sentence("the file")

  /// The same value, called otherwise.
  func named(_ name: Sentence) -> ValueReader {
    var same = self
    same.name = name
    return same
  }

  /// A value of a file which is known to be right: nothing is told of it.
  static func trusted(_ node: YAMLNode) -> ValueReader {
    ValueReader(node: node, name: wholeFile, report: FileReport(file: "", log: ProblemLog()))
  }

  /// The text as written, if it is one and says something; no problem is told.
  var word: String? {
    guard case .scalar(let text) = node.content else { return nil }
    return text
  }

  /// A text which is not empty.
  func text(hint: Sentence? = nil) -> String? {
    guard let text = scalar(Sentence("a text"), hint: hint) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      problem(
        Sentence("\(name) is empty"), hint: hint ?? Sentence("write a text, or remove the key"))
      return nil
    }
    return text
  }

  /// A number, written with digits and a point. There is no other way to read one.
  func number(_ bounds: Bounds, hint: Sentence? = nil) -> Double? {
    guard let text = scalar(Sentence("a number"), hint: hint) else { return nil }
    guard let number = PlainNumber.value(of: text) else {
      problem(
        Sentence("\(name) must be a number, not \(text.quoted)"), hint: PlainNumber.hint(for: text))
      return nil
    }
    guard bounds.contains(number) else {
      problem(Sentence("\(name) must be \(bounds.sentence), not \(text.quoted)"))
      return nil
    }
    return number
  }

  /// A number without a point.
  func wholeNumber(upTo highest: Double) -> Int? {
    number(.whole(upTo: highest)).flatMap { Int(exactly: $0) }
  }

  /// `yes` or `no`; `true` and `false` are the same.
  func yesOrNo() -> Bool? {
    guard let text = scalar(Sentence("yes or no"), hint: Sentence("write yes or no")) else {
      return nil
    }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      problem(
        Sentence("\(name) must be yes or no, not \(text.quoted)"), hint: Sentence("write yes or no")
      )
      return nil
    }
  }

  /// One of some words; `kind` is what such a word is, with its article.
  func oneOf(_ words: [String], _ kind: Sentence) -> String? {
    let choices = Sentence("\(kind) is one of: \(words.listed)")
    guard let text = scalar(kind, hint: choices) else { return nil }
    guard words.contains(text) else {
      problem(
        text.isEmpty ? Sentence("\(name) is empty") : Sentence("\(text.quoted) is not \(kind)"),
        hint: DidYouMean.hint(for: text, among: words, otherwise: choices))
      return nil
    }
    return text
  }

  private func scalar(_ kind: Sentence, hint: Sentence?) -> String? {
    guard let word else {
      problem(
        Sentence("\(name) must be \(kind); this is \(node.kind)"),
        hint: node.isBareBraces ? Sentence("a text that begins with { needs quotation marks") : hint
      )
      return nil
    }
    return word
  }
}
