import FormModel

/// The phrases found in one text, and what the dictionary says of them.
public struct Mentions: Sendable {
  let phrases: [String]
  let entries: [RuleDictionary.Entry]

  /// What a message can name beside facts, when the rule looks for phrases.
  public enum Placeholder: String, Sendable, CaseIterable {
    case mentioned, reason, instead
  }

  /// What stands in a message at a placeholder; nil when it is none.
  func told(_ placeholder: String, in language: Language) -> String? {
    switch Placeholder(rawValue: placeholder) {
    case .mentioned: phrases.joined(separator: ", ")
    case .reason: entries.map { $0.reason[language] }.joined(separator: "; ")
    case .instead: entries.compactMap { $0.instead?[language] }.joined(separator: ", ")
    case nil: nil
    }
  }

  /// What a page must show instead, with the phrases that stand in the way.
  var expectation: Bilingual {
    Bilingual { language in
      let quoted = phrases.map { language == .french ? "« \($0) »" : "“\($0)”" }
      let reasons = entries.map { $0.reason[language] }
      return (language == .french ? "sans " : "without ") + quoted.joined(separator: ", ")
        + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))")
    }
  }
}

extension Condition {
  /// The phrases that the condition looks for and that an observed value holds, if any.
  func mentions(in observed: FactValue) -> Mentions? {
    guard case .mentions(let sought) = comparison, let text = observed.text else { return nil }
    return sought.found(in: text)
  }
}
