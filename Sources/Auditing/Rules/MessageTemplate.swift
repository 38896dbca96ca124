public import FormModel

/// A sentence with the names of facts in braces: `“{wording}” offers {choices} choices.`
public struct MessageTemplate: Sendable {
  public let text: Bilingual
  /// The facts that the sentence names.
  public let facts: [Fact]
  /// The condition whose phrases `{mentioned}`, `{reason}` and `{instead}` tell; nil when the rule
  /// looks for none.
  public let mentioning: Condition?

  public init(text: Bilingual, facts: [Fact], mentioning: Condition? = nil) {
    self.text = text
    self.facts = facts
    self.mentioning = mentioning
  }

  /// The names in braces, in the order of the sentence.
  public static func placeholders(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }

  /// The sentence with what was observed. A fact is put in once: what a page says is never read as a
  /// placeholder.
  func filled(for subject: Subject) -> Bilingual {
    let observed = Dictionary(
      facts.map { ($0.name, $0.observe(subject)) }, uniquingKeysWith: { first, _ in first })
    let mentions = mentioning.flatMap { $0.mentions(in: $0.fact.observe(subject)) }
    return Bilingual { language in
      var result = ""
      for (offset, part) in text[language].split(separator: "{", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard offset > 0, let brace = part.firstIndex(of: "}"),
          let told = observed[String(part[..<brace])]?.told(in: language)
            ?? mentions?.told(String(part[..<brace]), in: language)
        else {
          result += (offset > 0 ? "{" : "") + part
          continue
        }
        result += told + part[part.index(after: brace)...]
      }
      return result
    }
  }
}
