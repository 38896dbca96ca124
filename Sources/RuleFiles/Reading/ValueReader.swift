import Words
import YAML

/// Reads one value of a YAML file as what it should be, or says why it is not.
///
/// Every reading returns nil after having put a problem in the list: the caller goes on, so that all
/// problems are found in one run.
struct ValueReader {
  let node: YAMLNode
  private(set) var called: ValueName
  let report: FileReport
  /// The key under which the value stands, and its place; of an item of a list, those of the list.
  let key: String
  let keyPlace: YAMLNode.Place

  init(
    node: YAMLNode, name: ValueName, report: FileReport, key: String = "",
    keyPlace: YAMLNode.Place = .start
  ) {
    self.node = node
    called = name
    self.report = report
    self.key = key
    self.keyPlace = keyPlace
  }

  /// What the value is called in sentences: `“weight”`, `the file`.
  var name: Sentence { called.sentence }

  func problem(_ sentence: Sentence, hint: Sentence? = nil) {
    report.add(node.place, sentence, hint: hint)
  }

  /// The same value, called otherwise.
  func named(_ name: Sentence) -> ValueReader {
    var same = self
    same.called = .told(name)
    return same
  }

  /// A value of a file which is known to be right: nothing is told of it.
  static func trusted(_ node: YAMLNode) -> ValueReader {
    let report = FileReport(file: "", log: ProblemLog(), isTrusted: true)
    return ValueReader(node: node, name: .wholeFile, report: report)
  }

  /// The text as written, if it is one and says something; no problem is told.
  var word: String? { node.text }

  /// A text which is not empty.
  func text(hint: @autoclosure () -> Sentence? = nil) -> String? {
    guard let text = scalar(Sentence("a text"), hint: hint()) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      problem(
        Sentence("\(name) is empty"), hint: hint() ?? Sentence("write a text, or remove the key"))
      return nil
    }
    return text
  }

  /// A number, written with digits and a point. There is no other way to read one.
  func number(_ bounds: Bounds, hint: @autoclosure () -> Sentence? = nil) -> Double? {
    guard let text = scalar(Sentence("a number"), hint: hint()) else { return nil }
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
  func oneOf(_ words: [String], _ kind: @autoclosure () -> Sentence) -> String? {
    if let word, words.contains(word) { return word }
    let kind = kind()
    let choices = Sentence("\(kind) is one of: \(words.listed)")
    guard let text = scalar(kind, hint: choices) else { return nil }
    problem(
      text.isEmpty ? Sentence("\(name) is empty") : Sentence("\(text.quoted) is not \(kind)"),
      hint: DidYouMean.hint(for: text, among: words, otherwise: choices))
    return nil
  }

  private func scalar(
    _ kind: @autoclosure () -> Sentence, hint: @autoclosure () -> Sentence?
  ) -> String? {
    if let word { return word }
    problem(
      Sentence("\(name) must be \(kind()); this is \(node.kind)"),
      hint: node.isBareBraces ? Sentence("a text that begins with { needs quotation marks") : hint()
    )
    return nil
  }
}
