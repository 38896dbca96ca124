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
    /// Mean seconds of everybody: hours add up, medians do not.
    public var secondsPerResponse: Double
    public var responsesPerYear: Int
    public var hoursPerYear: Double
    /// In the currency of whoever asks.
    @OrNull public var hourlyCost: Double?
    @OrNull public var costPerYear: Double?
  }

  /// Tells comparisons in one language.
  package init(
    _ comparisons: [AuditComparison], problems: [Report.Problem], tool: Report.Tool,
    language: Language, responses: YearlyResponses? = nil
  ) {
    schema = Self.currentSchema
    self.tool = tool
    self.language = language
    self.problems = problems
    status = problems.isEmpty && !comparisons.isEmpty ? .complete : .partial
    targets = comparisons.map { comparison in
      let difference = Report.Difference(comparison, language: language)
      return Target(
        difference: difference, burden: responses.flatMap { Burden(difference, $0) })
    }
  }

  /// Indented JSON with a final newline: the same difference, the same bytes.
  public var json: String { JSONTexts.text(self) }
}

extension DifferenceReport.Burden {
  /// nil where the time of a side is not known. Hours are those of one side less those of the other.
  package init?(_ difference: Report.Difference, _ responses: YearlyResponses) {
    guard let before = difference.meanBefore, let after = difference.meanAfter else { return nil }
    secondsPerResponse = (after - before).roundedToTenth
    responsesPerYear = responses.count
    let hours = responses.hours(after) - responses.hours(before)
    hoursPerYear = hours
    hourlyCost = responses.hourlyCost
    costPerYear = responses.hourlyCost.map { ($0 * hours).rounded() }
  }
}
