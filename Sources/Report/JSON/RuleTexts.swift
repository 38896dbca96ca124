import Auditing

/// The texts of the rules of a report, each once, in its JSON form.
package struct RuleTexts {
  private var texts: [String: Report.RuleText] = [:]

  package init() {}

  /// In the order of the rules.
  package var all: [Report.RuleText] { texts.values.sorted { $0.rule < $1.rule } }

  /// The same audit, each of whose verdicts leaves its text to those of the report; one whose rule an
  /// earlier audit words otherwise keeps its own.
  package mutating func sharing(_ audit: Report.Audit) -> Report.Audit {
    var audit = audit
    for place in audit.verdicts.indices {
      let text = audit.verdicts[place].text
      let shared = texts[text.rule]
      if shared == nil { texts[text.rule] = text }
      if let shared, shared != text { audit.verdicts[place].reworded = text }
    }
    return audit
  }

  private static let key = CodingUserInfoKey(rawValue: "formaudit.ruleTexts")

  /// What a decoder must know to read verdicts which leave their texts to a report.
  package static func known(_ texts: [Report.RuleText]) -> [CodingUserInfoKey: Any] {
    let byRule = Dictionary(firstOfEach: texts.map { ($0.rule, $0) })
    return key.map { [$0: byRule] } ?? [:]
  }

  /// The same for a decoder which makes values of blanks.
  package static var blank: [CodingUserInfoKey: Any] {
    known([
      Report.RuleText(
        rule: "", about: .page, category: "", title: "", why: "", fix: "", sources: [],
        threshold: nil)
    ])
  }

  /// nil where the decoder knows no texts at all. Throws for a rule which is not among them.
  static func text(of rule: String, in decoder: any Decoder) throws -> Report.RuleText? {
    guard let key, let texts = decoder.userInfo[key] as? [String: Report.RuleText] else {
      return nil
    }
    if let text = texts[rule] { return text }
    throw DecodingError.dataCorrupted(
      .init(codingPath: decoder.codingPath, debugDescription: "no text of the rule \(rule)"))
  }
}
