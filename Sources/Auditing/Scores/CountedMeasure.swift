import FormModel

/// What rules count or measure over questions, so that it changes when a team drops some of them.
package enum CountedMeasure: String, Sendable, CaseIterable {
  case questions, minutes, uploads, steps
  case known = "known to administration"
  case civilStatus = "civil status asked"
  case optional = "optional questions"
  case optionalShare = "optional share"
  case dropDowns = "drop-downs"
  case freeText = "free-text boxes"

  /// The measure behind a fact about a journey or a page; nil for all other facts.
  init?(_ fact: Fact) {
    guard [.journey, .page].contains(fact.about) else { return nil }
    self.init(rawValue: fact.name)
  }
}

/// A comparison of a measure with a number, which a decision can make hold or fail.
package struct CountedCondition: Sendable {
  package let measure: CountedMeasure
  /// The page that it is counted on; nil for the whole journey.
  package let page: Int?
  package let comparison: Relation
  package let number: Double

  /// How a measure and a number are compared, in the words of rules.
  package enum Relation: String, Sendable, CaseIterable {
    case moreThan = "more than"
    case atLeast = "at least"
    case lessThan = "less than"
    case atMost = "at most"
  }

  /// nil when the condition is about something that no decision changes.
  init?(_ condition: Condition, on subject: Subject) {
    guard let measure = CountedMeasure(condition.fact) else { return nil }
    switch condition.comparison {
    case .moreThan(let number): (comparison, self.number) = (.moreThan, number)
    case .atLeast(let number): (comparison, self.number) = (.atLeast, number)
    case .lessThan(let number): (comparison, self.number) = (.lessThan, number)
    case .atMost(let number): (comparison, self.number) = (.atMost, number)
    default: return nil
    }
    self.measure = measure
    page = condition.fact.about == .page ? subject.page?.index : nil
  }
}
