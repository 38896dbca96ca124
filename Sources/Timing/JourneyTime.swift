public import FormModel

/// The estimated time of a procedure, in seconds, with the derivation of each.
public struct JourneyTime: Sendable {
  /// The model that made the estimate.
  public let model: TimeModelName
  /// The times between which eight people in ten finish, and the median.
  public let spread: TimeSpread
  /// The same, for somebody who has every paper and file at hand.
  public let fillSpread: TimeSpread
  /// Mean seconds spent on questions, gathering apart.
  public let fill: Double
  /// Mean seconds spent fetching papers, scanning, asking others.
  public let gather: Double
  /// Mean seconds spent on pages: loading, orientation, instructions, warm-up.
  public let overheads: Double
  public let paths: Paths
  /// The kind of person and device that the estimate is about.
  public let profile: String
  public let because: [Sentence]
  /// Where the seconds spent on pages come from.
  public let overheadTerms: [TimeTerm]
  /// The time of each question: by page, then by form, then in the order of the form's questions.
  public let questions: [[[QuestionTime]]]

  /// Median seconds of the quickest, the typical and the slowest way through the questions.
  public struct Paths: Sendable {
    public let shortest: Double
    public let typical: Double
    public let longest: Double
    /// The quickest way for somebody who has every paper and file at hand.
    public let shortestFill: Double
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

  /// The mean of the log-normal that has this spread.
  public var mean: Double { LogNormal.mean(of: self) }

  /// The share of people who need at most these seconds, from 0 to 1.
  public func share(within seconds: Double) -> Double {
    LogNormal.share(within: seconds, of: self)
  }
}

/// The estimated time of one question, for somebody who answers it.
public struct QuestionTime: Sendable {
  public let parts: TimeParts
  public let spread: TimeSpread
  /// How likely people answer it, on each way through the questions.
  public let chances: Chances
  /// Where the seconds come from, line by line; they add up to the parts.
  public let terms: [TimeTerm]
  /// The variances of filling and of gathering, in squared seconds.
  let fillVariance: Double
  let gatherVariance: Double
  let derivation: QuestionBecause

  /// The probability that a person answers it: below one for optional and conditional questions.
  public var probability: Double { chances.typical }

  /// Where the seconds come from, in a sentence; written when asked for.
  public var because: Sentence { derivation.sentence }

  /// How likely a question is answered, from 0 to 1.
  public struct Chances: Sendable, Hashable {
    public let shortest: Double
    public let typical: Double
    public let longest: Double

    /// Everybody answers it.
    static let certain = Chances(shortest: 1, typical: 1, longest: 1)
  }
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

  /// Another model tells no parts.
  init(answer: Double) {
    self.answer = answer
  }

  init(_ terms: [TimeTerm]) {
    for term in terms {
      switch term.part {
      case .read: read += term.mean
      case .find: find += term.mean
      case .decide: decide += term.mean
      case .answer: answer += term.mean
      case .gather: gather += term.mean
      case .check: check += term.mean
      case .page: break
      }
    }
  }
}
