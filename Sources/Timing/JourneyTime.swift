package import FormModel

/// The estimated time of a procedure, in seconds, with the derivation of each.
package struct JourneyTime: Sendable {
  /// The model that made the estimate.
  package let model: TimeModelName
  /// The times between which eight people in ten finish, and the median.
  package let spread: TimeSpread
  /// The same, for somebody who has every paper and file at hand.
  package let fillSpread: TimeSpread
  /// Mean seconds spent on questions, gathering apart.
  package let fill: Double
  /// Mean seconds spent fetching papers, scanning, asking others.
  package let gather: Double
  /// Mean seconds spent on pages: loading, orientation, instructions, warm-up.
  package let overheads: Double
  package let paths: Paths
  /// The kind of person and device that the estimate is about.
  package let profile: String
  package let because: [Sentence]
  /// Where the seconds spent on pages come from.
  package let overheadTerms: [TimeTerm]
  /// The time of each question: by page, then by form, then in the order of the form's questions.
  package let questions: [[[QuestionTime]]]

  /// Median seconds of the quickest, the typical and the slowest way through the questions.
  package struct Paths: Sendable {
    package let shortest: Double
    package let typical: Double
    package let longest: Double
    /// The quickest way for somebody who has every paper and file at hand.
    package let shortestFill: Double
  }
}

/// The spread of a duration between people, in seconds.
package struct TimeSpread: Sendable, Hashable {
  package let p10: Double
  package let p50: Double
  package let p90: Double

  package init(p10: Double, p50: Double, p90: Double) {
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
  }

  /// The mean of the log-normal that has this spread.
  package var mean: Double { LogNormal.mean(of: self) }

  /// The share of people who need at most these seconds, from 0 to 1.
  package func share(within seconds: Double) -> Double {
    LogNormal.share(within: seconds, of: self)
  }
}

/// The estimated time of one question, for somebody who answers it.
package struct QuestionTime: Sendable {
  package let parts: TimeParts
  package let spread: TimeSpread
  /// How likely people answer it, on each way through the questions.
  package let chances: Chances
  /// Where the seconds come from, line by line; they add up to the parts.
  package let terms: [TimeTerm]
  /// The variances of filling and of gathering, in squared seconds.
  let fillVariance: Double
  let gatherVariance: Double
  let derivation: QuestionBecause

  /// The probability that a person answers it: below one for optional and conditional questions.
  package var probability: Double { chances.typical }

  /// Where the seconds come from, in a sentence; written when asked for.
  package var because: Sentence { derivation.sentence }

  /// How likely a question is answered, from 0 to 1.
  package struct Chances: Sendable, Hashable {
    package let shortest: Double
    package let typical: Double
    package let longest: Double

    /// Everybody answers it.
    static let certain = Chances(shortest: 1, typical: 1, longest: 1)
  }
}

/// Mean seconds of each thing that people do to answer a question; they add up.
package struct TimeParts: Sendable, Hashable {
  package var read = 0.0
  package var find = 0.0
  package var decide = 0.0
  package var answer = 0.0
  package var gather = 0.0
  package var check = 0.0

  package var total: Double { read + find + decide + answer + gather + check }

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
