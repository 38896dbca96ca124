import Browsing
package import Words

/// Why a walk stopped, and at which of its steps.
package struct WalkError: Error, Sendable {
  /// The line of the step in the file.
  package let line: Int
  package let sentence: Sentence
  package let hint: Sentence
  /// Whether the walk has to be changed, rather than the page looked at.
  package let isMistake: Bool

  init(_ line: Int, _ sentence: Sentence, hint: Sentence, isMistake: Bool = false) {
    self.line = line
    self.sentence = sentence
    self.hint = hint
    self.isMistake = isMistake
  }

  init(_ line: Int, _ error: BrowserError) {
    self.init(line, error.sentence, hint: error.hint)
  }

  init(_ line: Int, _ missing: Visit.Missing, of words: String) {
    switch missing {
    case .browser(let error): self.init(line, error)
    case .several(let count):
      self.init(
        line,
        Sentence(
          "the page has \(count, "field or answer", "fields or answers") like \(quoted: words)"),
        hint: Sentence("name the question too: in: …"))
    case .nothing(let offers):
      self.init(
        line, Sentence("the page has nothing like \(quoted: words)"),
        hint: offers.isEmpty
          ? Sentence("look at the last page that was saved")
          : Sentence(
            "it has: \(Sentence(list: offers.map { Sentence("\(quoted: $0)") }, joint: .comma))"))
    }
  }
}
