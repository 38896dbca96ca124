package import Words

/// A sentence with the names of facts in braces: `“{wording}” offers {choices} choices.`
package struct MessageTemplate: Sendable {
  package let text: Sentence
  /// The facts that the sentence names.
  package let facts: [Fact]
  /// The condition whose phrases `{mentioned}`, `{reason}` and `{instead}` tell; nil when the rule
  /// looks for none.
  package let mentioning: Condition?

  package init(text: Sentence, facts: [Fact], mentioning: Condition? = nil) {
    self.text = text
    self.facts = facts
    self.mentioning = mentioning
  }

  /// The names in braces, in the order of the sentence.
  package static func placeholders(in text: String) -> [String] {
    let parts = text.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false)
    return parts.dropFirst().compactMap { part in
      part.firstIndex(of: UInt8(ascii: "}")).flatMap { String(part[..<$0]) }
    }
  }

  /// The sentence with what was observed.
  func filled(for subject: Subject) -> Sentence {
    var told = Dictionary(
      facts.map { ($0.name, $0.sentence(of: $0.observe(subject))) },
      uniquingKeysWith: { first, _ in first }
    )
    if let mentions = mentioning.flatMap({ $0.mentions(in: $0.fact.observe(subject)) }) {
      told.merge(mentions.told) { fact, _ in fact }
    }
    return text.filled(told)
  }
}
