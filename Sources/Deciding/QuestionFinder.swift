package import Report
package import Words

/// Finds questions and pages by what people call them.
package struct QuestionFinder {
  /// A question of the audited forms.
  package struct KnownQuestion: Sendable {
    package let id: String
    package let key: String
    package let wording: String
    fileprivate let folded: FoldedWords
  }

  package let entries: [KnownQuestion]
  private let pages: [(key: String, title: String)]
  private let target: String

  package init(_ audit: Report.Audit) {
    target = audit.target
    let asked = audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    entries = asked.map {
      KnownQuestion(id: $0.id, key: $0.key, wording: $0.wording, folded: FoldedWords($0.wording))
    }
    pages = audit.pages.map { ($0.key, $0.title) }
  }

  /// The words of a question.
  package func wording(_ id: String) -> String {
    entries.first { $0.id == id }?.wording ?? ""
  }

  /// The question of this id, number, key or wording; else the only one whose words hold these.
  ///
  /// - Parameter wording: The words it had when it was named by an id that is gone.
  package func question(_ name: String, wording: String? = nil) throws(DecisionError) -> String {
    for name in [name] + (wording.map { [$0] } ?? []) {
      let found = candidates(name)
      if let only = found.first, found.count == 1 { return only.id }
      if found.count > 1 { throw several(found, name) }
    }
    throw DecisionError(
      Sentence("no question of “\(target)” is “\(name)”"), hint: guess(name))
  }

  private func candidates(_ name: String) -> [KnownQuestion] {
    let words = FoldedWords(name)
    let ways: [(Int, KnownQuestion) -> Bool] = [
      { $1.id == name }, { place, _ in "\(place + 1)" == name }, { $1.key == name },
      { $1.wording == name }, { !words.isEmpty && $1.folded.words == words.words },
      { !words.isEmpty && $1.folded.contains(words) },
    ]
    return ways.lazy.map { way in
      entries.enumerated().filter { way($0.offset, $0.element) }.map(\.element)
    }.first { !$0.isEmpty } ?? []
  }

  private func several(_ found: [KnownQuestion], _ name: String) -> DecisionError {
    DecisionError(
      Sentence("\(found.count, "question", "questions") of “\(target)” could be “\(name)”"),
      hint: Sentence(
        "name one by its key: \(found.prefix(5).map(\.id).joined(separator: ", "))"))
  }

  private func guess(_ name: String) -> Sentence {
    let names = entries.map(\.wording) + entries.map(\.id)
    let near = DidYouMean.nearest(to: name, among: names)
    return near.map { Sentence("did you mean \(quoted: $0)?") }
      ?? Sentence("“formaudit explain \(target)” lists its questions")
  }

  /// The page of this key, number or title.
  package func page(_ name: String) throws(DecisionError) -> String {
    let found =
      pages.first { $0.key == name } ?? pages.enumerated().first { "\($0.offset + 1)" == name }?
      .element
      ?? pages.first { $0.title == name }
    if let found { return found.key }
    let near = DidYouMean.nearest(to: name, among: pages.flatMap { [$0.key, $0.title] })
    throw DecisionError(
      Sentence("no page of “\(target)” is “\(name)”"),
      hint: near.map { Sentence("did you mean \(quoted: $0)?") }
        ?? Sentence("the pages are: \(pages.map(\.key).joined(separator: ", "))"))
  }
}

/// Why a decision cannot be weighed.
package struct DecisionError: Error, Sendable {
  package let sentence: Sentence
  package let hint: Sentence?

  package init(_ sentence: Sentence, hint: Sentence? = nil) {
    self.sentence = sentence
    self.hint = hint
  }
}
