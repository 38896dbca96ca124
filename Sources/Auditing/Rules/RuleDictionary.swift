public import FormModel

/// Words that rules look for, each with the reason why: one file under `Rules/dictionaries/`.
public struct RuleDictionary: Sendable, Identifiable, Hashable {
  public let id: String
  public let meaning: Sentence
  /// Who drew up the list; nil when we did.
  public let source: String?
  public let entries: [Entry]

  public init(id: String, meaning: Sentence, source: String?, entries: [Entry]) {
    self.id = id
    self.meaning = meaning
    self.source = source
    self.entries = entries
  }

  /// The same dictionary with more entries.
  public func adding(_ more: [Entry]) -> RuleDictionary {
    RuleDictionary(id: id, meaning: meaning, source: source, entries: entries + more)
  }

  /// Some phrases which are found for one and the same reason.
  public struct Entry: Sendable, Hashable {
    public let phrases: [String]
    /// Why it matters that they stand there.
    public let reason: Sentence
    /// What to write instead, if there is something.
    public let instead: Sentence?

    public init(phrases: [String], reason: Sentence, instead: Sentence?) {
      self.phrases = phrases
      self.reason = reason
      self.instead = instead
    }
  }
}
