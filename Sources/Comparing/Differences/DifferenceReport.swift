package import FormModel
public import Report
public import Words

/// What changed for people between two audits, target by target, as it is told to programs.
///
/// The rules of the JSON form of reports hold here too: keys are sorted, every key is always there,
/// times are in seconds, texts are in one language.
public struct DifferenceReport: Codable, Sendable, Equatable {
  /// The number of the form of differences; it rises when a key is renamed or removed.
  public static let currentSchema = 1

  public var schema: Int
  public var tool: Report.Tool
  public var language: Language
  public var status: Report.Status
  /// What could not be compared: a side that was not wholly audited, a target of one side only.
  public var problems: [Report.Problem]
  public var targets: [Target]

  /// What changed on one target, and what that costs everybody.
  public struct Target: Codable, Sendable, Equatable {
    public var difference: Report.Difference
    /// Nil unless the number of people is given and both times are known.
    @OrNull public var burden: Burden?
  }

  /// What a difference costs everybody in a year; negative when it spares them time.
  public struct Burden: Codable, Sendable, Equatable {
    public var secondsPerResponse: Double
    public var responsesPerYear: Int
    public var hoursPerYear: Double
  }

  /// Tells comparisons in one language.
  package init(
    _ comparisons: [AuditComparison], problems: [Report.Problem], tool: Report.Tool,
    language: Language, responsesPerYear: Int? = nil
  ) {
    schema = Self.currentSchema
    self.tool = tool
    self.language = language
    self.problems = problems
    status = problems.isEmpty && !comparisons.isEmpty ? .complete : .partial
    targets = comparisons.map { comparison in
      let difference = Report.Difference(comparison, language: language)
      return Target(
        difference: difference, burden: Burden(difference, responsesPerYear: responsesPerYear))
    }
  }

  /// Indented JSON with a final newline: the same difference, the same bytes.
  public var json: String { JSONTexts.text(self) }
}

extension DifferenceReport.Burden {
  fileprivate init?(_ difference: Report.Difference, responsesPerYear: Int?) {
    guard let responsesPerYear, let seconds = difference.increase(of: .meanSeconds) else {
      return nil
    }
    secondsPerResponse = seconds.roundedToTenth
    self.responsesPerYear = responsesPerYear
    hoursPerYear = (seconds * Double(responsesPerYear) / 3600).roundedToTenth
  }
}
