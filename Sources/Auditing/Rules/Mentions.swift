package import FormModel
import Words

/// The phrases found in one text, and what the dictionary says of them.
package struct Mentions: Sendable {
  let phrases: [String]
  let entries: [RuleDictionary.ReasonedPhrases]

  /// What a message can name beside facts, when the rule looks for phrases.
  package enum Placeholder: String, Sendable, CaseIterable {
    case mentioned, reason, instead
  }

  /// What stands in a message at each placeholder.
  var told: [String: Sentence] {
    [
      Placeholder.mentioned.rawValue: Sentence(verbatim: phrases.joined(separator: ", ")),
      Placeholder.reason.rawValue: Sentence(list: entries.map(\.reason), joint: .semicolon),
      Placeholder.instead.rawValue: Sentence(list: entries.compactMap(\.instead)),
    ]
  }

  /// What a page must show instead, with the phrases that stand in the way.
  var expectation: Sentence {
    let quoted = Sentence(list: phrases.map { .quoted($0) })
    if entries.isEmpty { return Sentence("without \(quoted)") }
    let reasons = Sentence(list: entries.map(\.reason), joint: .semicolon)
    return Sentence("without \(quoted) (\(reasons))")
  }
}

extension Condition {
  /// The phrases that the condition looks for and that an observed value holds, if any.
  func mentions(in observed: FactValue) -> Mentions? {
    guard case .mentions(let sought) = comparison, let text = observed.text else { return nil }
    return sought.found(in: text)
  }
}

/// Words that rules look for, each with the reason why: one file under `Rules/dictionaries/`.
package struct RuleDictionary: Sendable, Identifiable, Hashable {
  package let id: String
  package let meaning: Sentence
  /// Who drew up the list; nil when we did.
  package let source: String?
  package let entries: [ReasonedPhrases]

  package init(id: String, meaning: Sentence, source: String?, entries: [ReasonedPhrases]) {
    self.id = id
    self.meaning = meaning
    self.source = source
    self.entries = entries
  }

  /// The same dictionary with more entries.
  package func adding(_ more: [ReasonedPhrases]) -> RuleDictionary {
    RuleDictionary(id: id, meaning: meaning, source: source, entries: entries + more)
  }

  /// Some phrases which are found for one and the same reason.
  package struct ReasonedPhrases: Sendable, Hashable {
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
