public import FormModel

/// Reads `off select-many-options reason="ISO list imposed" until="2027-01-01"`.
struct SuppressionComment {
  /// Every rule of the book, those that are left out among them.
  let knownRules: Set<String>

  /// One suppression for each rule named, or why there is none.
  func suppressions(
    _ directive: Directive, page: Int
  ) -> Result<[Suppression], SuppressionMistake> {
    let mistake = { (what: Bilingual) in
      Result<[Suppression], SuppressionMistake>.failure(
        SuppressionMistake(page: page, line: directive.line, what: what))
    }
    guard let words = Self.words(of: directive.text) else {
      return mistake(Bilingual(en: "a quote is not closed", fr: "un guillemet n’est pas fermé"))
    }
    guard words.first == "off" else { return mistake(Self.otherWord) }
    let rules = words.dropFirst().prefix { !$0.contains("=") }
    var values: [String: String] = [:]
    for word in words.dropFirst(1 + rules.count) {
      let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, ["reason", "until"].contains(parts[0]) else {
        return mistake(Self.otherWord)
      }
      values[parts[0]] = parts[1]
    }
    guard !rules.isEmpty else {
      return mistake(Bilingual(en: "no rule is named", fr: "aucune règle n’est nommée"))
    }
    if let unknown = rules.first(where: { !knownRules.contains($0) }) {
      return mistake(
        Bilingual(en: "there is no rule “\(unknown)”", fr: "il n’y a pas de règle « \(unknown) »"))
    }
    guard let reason = values["reason"] else {
      return mistake(
        Bilingual(en: "the reason is missing: reason=\"…\"", fr: "la raison manque : reason=\"…\""))
    }
    if let until = values["until"], !Day.isOne(until) {
      return mistake(
        Bilingual(
          en: "“\(until)” is no day: until=\"2027-01-31\"",
          fr: "« \(until) » n’est pas un jour : until=\"2027-01-31\""))
    }
    return .success(
      rules.map {
        Suppression(
          rule: $0, reason: reason, until: values["until"],
          origin: .comment(page: page, line: directive.line),
          reach: .nodes(directive.nodes, page: page))
      })
  }

  private static let otherWord = Bilingual(
    en: "only this is understood: off RULE reason=\"…\" until=\"2027-01-31\"",
    fr: "seul ceci est compris : off RÈGLE reason=\"…\" until=\"2027-01-31\"")

  /// The words between spaces and commas, those between quotes together; nil when a quote is open.
  private static func words(of text: String) -> [String]? {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == " " || character == "," {
        words.append(word)
        word = ""
      } else {
        word.append(character)
      }
    }
    return quote == nil ? (words + [word]).filter { !$0.isEmpty } : nil
  }
}

/// A comment which was meant to set findings aside, and does not.
public struct SuppressionMistake: Error, Sendable, Hashable {
  /// The index of the page in the journey.
  public let page: Int
  /// About where it stands, from 1.
  public let line: Int
  public let what: Bilingual
}
