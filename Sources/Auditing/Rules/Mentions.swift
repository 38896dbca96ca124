import Words

/// The phrases found in one text, and what the dictionary says of them.
package struct Mentions: Sendable {
  let phrases: [String]
  let entries: [RuleDictionary.Entry]

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
