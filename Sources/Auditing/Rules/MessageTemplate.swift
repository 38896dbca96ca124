public import FormModel

/// A sentence with the names of facts in braces: `“{wording}” offers {choices} choices.`
public struct MessageTemplate: Sendable {
  public let text: Bilingual
  /// The facts that the sentence names.
  public let facts: [Fact]

  public init(text: Bilingual, facts: [Fact]) {
    self.text = text
    self.facts = facts
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
    return Bilingual { language in
      var result = ""
      for (offset, part) in text[language].split(separator: "{", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard offset > 0, let brace = part.firstIndex(of: "}"),
          let value = observed[String(part[..<brace])]
        else {
          result += (offset > 0 ? "{" : "") + part
          continue
        }
        result += value.told(in: language) + part[part.index(after: brace)...]
      }
      return result
    }
  }
}
