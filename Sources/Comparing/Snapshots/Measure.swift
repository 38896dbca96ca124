public import Auditing
import FormModel

/// A number about a target that can have a budget, with the name that teams write.
public struct Measure: Sendable, Hashable {
  /// As in `p50Minutes`.
  public let name: String
  /// Whether more is better: a mark or a promise is held to a least value, everything else to a
  /// greatest.
  public let isMark: Bool

  private init(_ name: String, isMark: Bool = false) {
    self.name = name
    self.isMark = isMark
  }

  public static let questions = Measure("questions")
  public static let required = Measure("required")
  public static let optional = Measure("optional")
  public static let conditional = Measure("conditional")
  public static let fields = Measure("fields")
  public static let choices = Measure("choices")
  public static let uploads = Measure("uploads")
  public static let steps = Measure("steps")
  public static let clicks = Measure("clicks")
  public static let knownToAdministration = Measure("knownToAdministration")
  public static let p50Minutes = Measure("p50Minutes")
  public static let p90Minutes = Measure("p90Minutes")
  /// The mean time: what hours of a whole population are made of.
  public static let meanSeconds = Measure("meanSeconds")
  /// The number of promises of a filling time: 1 when the pages make one.
  public static let promises = Measure("promises", isMark: true)
  public static let score = Measure("score", isMark: true)
  public static let findings = Measure("findings")

  /// The mark of one category, such as `effortScore`.
  public static func score(_ category: Rule.Category) -> Measure {
    Measure((category == .entryPath ? "entryPath" : category.rawValue) + "Score", isMark: true)
  }

  /// The number of findings of one severity, such as `seriousFindings`.
  public static func findings(_ severity: Rule.Severity) -> Measure {
    Measure(severity.rawValue + "Findings")
  }

  /// Whether it depends on the kind of person and device.
  var isTime: Bool { [.p50Minutes, .p90Minutes, .meanSeconds].contains(self) }

  /// Every measure, in the order in which they are told.
  public static let all: [Measure] =
    [
      questions, required, optional, conditional, fields, choices, uploads, p50Minutes, p90Minutes,
      meanSeconds, steps, clicks, knownToAdministration, promises, score,
    ] + Rule.Category.allCases.map(score(_:)) + [findings]
    + Rule.Severity.allCases.map(findings(_:))

  /// The measure of this name, if there is one.
  public static func named(_ name: String) -> Measure? {
    all.first { $0.name == name }
  }
}
