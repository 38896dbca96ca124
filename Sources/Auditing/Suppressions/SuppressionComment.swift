package import FormModel

/// Reads `off select-many-options reason="ISO list imposed" until="2027-01-01"`.
struct SuppressionComment {
  /// Every rule of the book, those that are left out among them.
  let knownRules: Set<String>

  /// One suppression for each rule named.
  func suppressions(
    _ directive: Directive, page: Int
  ) throws(SuppressionMistake) -> [Suppression] {
    do throws(Unreadable) {
      let written = try read(directive.text)
      return written.rules.map {
        Suppression(
          rule: $0, reason: written.reason, until: written.until,
          origin: .comment(page: page, line: directive.line),
          reach: .nodes(directive.nodes, page: page))
      }
    } catch {
      throw SuppressionMistake(page: page, line: directive.line, what: error.why)
    }
  }

  private struct Unreadable: Error {
    let why: Sentence
  }

  private struct SuppressionText {
    let rules: [String]
    let reason: String
    let until: String?
  }

  private func read(_ text: String) throws(Unreadable) -> SuppressionText {
    let words = try Self.words(of: text)
    guard words.first == "off" else { throw Self.otherWord }
    let rules = Array(words.dropFirst().prefix { !$0.contains("=") })
    let values = try Self.values(in: words.dropFirst(1 + rules.count))
    try check(rules)
    guard let reason = values["reason"], !reason.isEmpty else {
      throw Unreadable(
        why: Sentence("the reason is missing: reason=\"…\""))
    }
    if let until = values["until"], !DayText.isOne(until) {
      throw Unreadable(
        why: Sentence("“\(until)” is no day: until=\"2027-01-31\""))
    }
    return SuppressionText(rules: rules, reason: reason, until: values["until"])
  }

  private func check(_ rules: [String]) throws(Unreadable) {
    if rules.isEmpty {
      throw Unreadable(
        why: Sentence("no rule is named"))
    }
    if let unknown = rules.first(where: { !knownRules.contains($0) }) {
      throw Unreadable(
        why: Sentence("there is no rule “\(unknown)”"))
    }
  }

  private static func values(
    in words: ArraySlice<String>
  ) throws(Unreadable) -> [String: String] {
    var values: [String: String] = [:]
    for word in words {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, ["reason", "until"].contains(parts[0]) else { throw otherWord }
      values[String(parts[0])] = String(parts[1])
    }
    return values
  }

  private static let otherWord = Unreadable(
    why: Sentence("only this is understood: off RULE reason=\"…\" until=\"2027-01-31\""))

  /// The words between spaces and commas, those between quotes together.
  private static func words(of text: String) throws(Unreadable) -> [String] {
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
    guard quote == nil else {
      throw Unreadable(
        why: Sentence("a quote is not closed"))
    }
    return (words + [word]).filter { !$0.isEmpty }
  }
}

/// A comment which was meant to set findings aside, and does not.
package struct SuppressionMistake: Error, Sendable, Hashable {
  /// The index of the page in the journey.
  package let page: Int
  /// About where it stands, from 1.
  package let line: Int
  package let what: Sentence
}
