package import Auditing
import FormModel

/// A number about a target that can have a budget, with the name that teams write.
package struct Measure: Sendable, Hashable {
  /// As in `p50Minutes`.
  package let name: String
  /// Whether more is better: a mark or a promise is held to a least value, everything else to a
  /// greatest.
  package let isMark: Bool

  private init(_ name: String, isMark: Bool = false) {
    self.name = name
    self.isMark = isMark
  }

  package static let questions = Measure("questions")
  package static let required = Measure("required")
  package static let optional = Measure("optional")
  package static let conditional = Measure("conditional")
  package static let fields = Measure("fields")
  package static let choices = Measure("choices")
  package static let uploads = Measure("uploads")
  package static let steps = Measure("steps")
  package static let clicks = Measure("clicks")
  package static let knownToAdministration = Measure("knownToAdministration")
  package static let p50Minutes = Measure("p50Minutes")
  package static let p90Minutes = Measure("p90Minutes")
  /// The mean time: what hours of a whole population are made of.
  package static let meanSeconds = Measure("meanSeconds")
  /// The number of promises of a filling time: 1 when the pages make one.
  package static let promises = Measure("promises", isMark: true)
  package static let score = Measure("score", isMark: true)
  package static let findings = Measure("findings")

  /// The mark of one category, such as `effortScore`.
  package static func score(_ category: Rule.Category) -> Measure {
    Measure((category == .entryPath ? "entryPath" : category.rawValue) + "Score", isMark: true)
  }

  /// The number of findings of one severity, such as `seriousFindings`.
  package static func findings(_ severity: Severity) -> Measure {
    Measure(severity.rawValue + "Findings")
  }

  /// Whether it depends on the kind of person and device.
  var isTime: Bool { [.p50Minutes, .p90Minutes, .meanSeconds].contains(self) }

  /// Every measure, in the order in which they are told.
  package static let all: [Measure] =
    [
      questions, required, optional, conditional, fields, choices, uploads, p50Minutes, p90Minutes,
      meanSeconds, steps, clicks, knownToAdministration, promises, score,
    ] + Rule.Category.allCases.map(score(_:)) + [findings]
    + Severity.allCases.map(findings(_:))

  /// The measure of this name, if there is one.
  package static func named(_ name: String) -> Measure? {
    all.first { $0.name == name }
  }
}
