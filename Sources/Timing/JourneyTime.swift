public import FormModel

/// The estimated time of a procedure, in seconds, with the derivation of each.
public struct JourneyTime: Sendable {
  /// The times between which eight people in ten finish, and the median.
  public let spread: TimeSpread
  /// Mean seconds spent on questions, gathering apart.
  public let fill: Double
  /// Mean seconds spent fetching papers, scanning, asking others.
  public let gather: Double
  /// Mean seconds spent on pages: loading, orientation, instructions, warm-up.
  public let overheads: Double
  public let paths: Paths
  /// The kind of person and device that the estimate is about.
  public let profile: String
  public let because: [Bilingual]
  /// The time of each question: by page, then by form, then in the order of the form's questions.
  public let questions: [[[QuestionTime]]]

  /// Median seconds of the quickest, the typical and the slowest way through the questions.
  public struct Paths: Sendable {
    public let shortest: Double
    public let typical: Double
    public let longest: Double
  }
}

/// The spread of a duration between people, in seconds.
public struct TimeSpread: Sendable, Hashable {
  public let p10: Double
  public let p50: Double
  public let p90: Double

  public init(p10: Double, p50: Double, p90: Double) {
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }
}

/// The estimated time of one question, for somebody who answers it.
public struct QuestionTime: Sendable {
  public let parts: TimeParts
  public let spread: TimeSpread
  /// The probability that a person answers it: below one for optional and conditional questions.
  public let probability: Double
  let derivation: QuestionBecause

  /// Where the seconds come from; written when asked for.
  public var because: Bilingual { derivation.sentence }
}

/// Mean seconds of each thing that people do to answer a question; they add up.
public struct TimeParts: Sendable, Hashable {
  public var read = 0.0
  public var find = 0.0
  public var decide = 0.0
  public var answer = 0.0
  public var gather = 0.0
  public var check = 0.0

  public var total: Double { read + find + decide + answer + gather + check }
}
