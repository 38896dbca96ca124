import Numbers
package import Report
package import Words

/// Finds questions and pages by what people call them.
package struct QuestionFinder {
  /// A question of the audited forms.
  package struct KnownQuestion: Sendable {
    package let id: String
    package let key: String
    package let wording: String
  }

  package let entries: [KnownQuestion]
  /// The places of the questions of one id, of one key, of the same words.
  private let byID: [String: [Int]]
  private let byKey: [String: [Int]]
  private let byWording: [String: [Int]]
  private let pages: [(key: String, title: String)]
  private let target: String

  package init(_ audit: Report.Audit) {
    target = audit.target
    let asked = audit.pages.flatMap(\.forms).filter(\.audited).flatMap(\.questions)
    entries = asked.map { KnownQuestion(id: $0.id, key: $0.key, wording: $0.wording) }
    byID = Dictionary(grouping: asked.indices) { asked[$0].id }
    byKey = Dictionary(grouping: asked.indices) { asked[$0].key }
    byWording = Dictionary(grouping: asked.indices) { asked[$0].wording }
    pages = audit.pages.map { ($0.key, $0.title) }
  }

  /// The words of a question.
  package func wording(_ id: String) -> String {
    byID[id].map { entries[$0[0]].wording } ?? ""
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
    let number = Int(name, within: 1...max(1, entries.count)).map { [$0 - 1] }
    let places = byID[name] ?? number ?? byKey[name] ?? byWording[name]
    return places.map { $0.filter(entries.indices.contains).map { entries[$0] } }
      ?? candidates(FoldedWords(name))
  }

  /// Those of the same words, whatever their case, accents and punctuation; else those that hold them.
  private func candidates(_ words: FoldedWords) -> [KnownQuestion] {
    if words.isEmpty { return [] }
    let holding = entries.map { (question: $0, words: FoldedWords($0.wording)) }
      .filter { $0.words.contains(words) }
    let same = holding.filter { $0.words.words == words.words }
    return (same.isEmpty ? holding : same).map(\.question)
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
