import Auditing
import Report

extension Snapshot {
  /// The numbers that its lines make: a baseline holds no other, so that it can be merged.
  ///
  /// Questions which the team accepted as additions are not counted: its budgets are for it to raise.
  var counted: [Measure: Double] {
    let agreed = questions.filter { !$0.isAddition }
    let asked = agreed.filter(\.isAsked)
    func count(_ flag: QuestionFlag) -> Double { Double(asked.count { $0.flags.contains(flag) }) }
    var counted: [Measure: Double] = [
      .questions: Double(asked.count), .required: count(.required), .optional: count(.optional),
      .conditional: Double(agreed.count - asked.count),
      .fields: Double(asked.reduce(0) { $0 + $1.fields.count }),
      .choices: Double(asked.reduce(0) { $0 + $1.choices }),
      .uploads: Double(asked.reduce(0) { $0 + $1.fields.count { $0.kind == "file" } }),
      .steps: Double(Set(asked.map(\.page)).count), .promises: promise == nil ? 0 : 1,
      .knownToAdministration: Double(Set(asked.filter(\.isKnown).compactMap(\.purpose)).count),
      .meanSeconds: agreed.reduce(0) { $0 + $1.seconds },
    ]
    counted[.clicks] = clicks.map(Double.init)
    counted.merge(Self.counted(findings)) { _, new in new }
    for (measure, accepted) in acceptedNumbers {
      counted[measure] = measure.heavier(counted[measure] ?? accepted.value, accepted.value)
    }
    return counted
  }

  /// The numbers of findings; those that a person has to look at are no defects yet.
  static func counted(_ findings: [Finding]) -> [Measure: Double] {
    let sure = findings.filter { !$0.isToReview }
    var counted: [Measure: Double] = [.findings: Double(sure.count)]
    for severity in Severity.allCases {
      counted[.findings(severity)] = Double(sure.count { $0.severity == severity })
    }
    return counted
  }
}

extension Measure {
  fileprivate func heavier(_ one: Double, _ other: Double) -> Double {
    isMark ? min(one, other) : max(one, other)
  }
}
