import Auditing
import FormModel
import Testing
import Words

@testable import RuleFiles

/// Built-in files are read without a look for mistakes, a folder of the same files with one.
@Suite struct TrustedRulesTests {
  private let trusted: RuleBook
  private let checked: RuleBook

  init() throws {
    trusted = try BuiltInRules.book()
    checked = try RuleBookReader.read(files: BuiltInRules.files)
  }

  @Test func rulesAreThoseThatAreChecked() {
    #expect(trusted.digest == checked.digest)
    #expect(trusted.rules.map(\.id) == checked.rules.map(\.id))
    for (one, other) in zip(trusted.rules, checked.rules) {
      #expect(Self.sentences(one) == Self.sentences(other))
      #expect(Self.conditions(one) == Self.conditions(other))
      #expect(Self.told(one.examples) == Self.told(other.examples))
      let rest = { (rule: Rule) in
        Self.told([
          rule.category, rule.about, rule.severity, rule.certainty, rule.weight, rule.mendedBy,
          rule.sources, rule.limits?.measure.name ?? "", rule.limits?.good ?? 0,
          rule.limits?.poor ?? 0, rule.message.facts.map(\.name),
        ])
      }
      #expect(rest(one) == rest(other))
    }
  }

  @Test func otherPartsAreThoseThatAreChecked() {
    #expect(Self.told(trusted.purposes.purposes) == Self.told(checked.purposes.purposes))
    #expect(Self.told(trusted.timing) == Self.told(checked.timing))
    #expect(Self.told(trusted.scoring) == Self.told(checked.scoring))
    #expect(trusted.dictionaries == checked.dictionaries)
    for list in Vocabulary.List.allCases {
      #expect(trusted.vocabulary.phrases(list) == checked.vocabulary.phrases(list))
    }
  }

  private static func sentences(_ rule: Rule) -> [Sentence?] {
    [rule.title, rule.message.text, rule.why, rule.fix, rule.threshold]
  }

  private static func conditions(_ rule: Rule) -> [[String: Comparison]] {
    [rule.among, rule.when, rule.unless].map { conditions in
      Dictionary(conditions.map { ($0.fact.name, $0.comparison) }) { first, _ in first }
    }
  }

  /// A value piece by piece, whatever the order of its sets and dictionaries.
  private static func told(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    let parts = mirror.children.map { ($0.label ?? "") + ":" + told($0.value) }
    let isUnordered = mirror.displayStyle == .set || mirror.displayStyle == .dictionary
    return "(" + (isUnordered ? parts.sorted() : parts).joined(separator: ",") + ")"
  }
}
