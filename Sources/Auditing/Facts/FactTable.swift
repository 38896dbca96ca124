/// Every fact that rules can use.
package enum FactTable {
  /// All facts, the widest subjects first; each file beside this one adds those of one matter.
  package static let all: [Fact] =
    journeyFacts + pageFacts + formFacts + questionFacts + fieldFacts
    + answerFacts + wordingFacts + readabilityFacts + buttonFacts + burdenFacts
    + controlFacts + partFacts + obligationFacts + submissionFacts + errorFacts + lengthFacts
    + endFacts
    + sendingFacts + privacyFacts + guidanceFacts + wayFacts + doubtFacts + languageFacts
    + renderingFacts

  /// The facts about subjects of one kind, in the order of the documentation.
  package static let facts: [SubjectKind: [Fact]] = Dictionary(grouping: all, by: \.about)

  /// The facts that a rule about this kind of subject can use: its own, and those of the wider
  /// subjects around it that it does not define itself.
  package static func visible(about kind: SubjectKind) -> [String: Fact] {
    visible[kind] ?? [:]
  }

  private static let visible = Dictionary(
    uniqueKeysWithValues: SubjectKind.allCases.map { ($0, factsSeen(by: $0)) })

  private static func factsSeen(by kind: SubjectKind) -> [String: Fact] {
    var visible: [String: Fact] = [:]
    for wider in kind.around {
      for fact in facts[wider] ?? [] { visible[fact.name] = fact }
    }
    return visible
  }
}
