/// Every fact that rules can use.
public enum FactTable {
  /// The facts about subjects of one kind, in the order of the documentation.
  public static let facts: [SubjectKind: [Fact]] = [
    .journey: journeyFacts, .page: pageFacts, .form: formFacts, .question: questionFacts,
    .field: fieldFacts,
  ]

  /// The facts that a rule about this kind of subject can use: its own, and those of the wider
  /// subjects around it that it does not define itself.
  public static func visible(about kind: SubjectKind) -> [String: Fact] {
    var visible: [String: Fact] = [:]
    for wider in SubjectKind.allCases {
      for fact in facts[wider] ?? [] { visible[fact.name] = fact }
      if wider == kind { break }
    }
    return visible
  }
}
