package import FormModel

/// Words that rules look for, each with the reason why: one file under `Rules/dictionaries/`.
package struct RuleDictionary: Sendable, Identifiable, Hashable {
  package let id: String
  package let meaning: Sentence
  /// Who drew up the list; nil when we did.
  package let source: String?
  package let entries: [Entry]

  package init(id: String, meaning: Sentence, source: String?, entries: [Entry]) {
    self.id = id
    self.meaning = meaning
    self.source = source
    self.entries = entries
  }

  /// The same dictionary with more entries.
  package func adding(_ more: [Entry]) -> RuleDictionary {
    RuleDictionary(id: id, meaning: meaning, source: source, entries: entries + more)
  }

  /// Some phrases which are found for one and the same reason.
  package struct Entry: Sendable, Hashable {
    package let phrases: [String]
    /// Why it matters that they stand there.
    package let reason: Sentence
    /// What to write instead, if there is something.
    package let instead: Sentence?

    package init(phrases: [String], reason: Sentence, instead: Sentence?) {
      self.phrases = phrases
      self.reason = reason
      self.instead = instead
    }
  }
}
