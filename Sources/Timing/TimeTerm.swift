/// One line of a derivation: a parameter, how many times it counts, and the seconds that it makes.
package struct TimeTerm: Sendable {
  package let part: TimePart
  package let parameter: TimeParameter.ParameterName
  /// How many times: characters, words, boxes, papers, …
  package let quantity: Double
  /// Other parameters by which the quantity is multiplied: shares, keys per character, rows.
  package let times: [TimeParameter.ParameterName]
  /// Mean seconds.
  package let mean: Double
  /// In squared seconds.
  let variance: Double
}

/// What people do with a question or a page.
package enum TimePart: String, Sendable, CaseIterable {
  case read, find, decide, answer, gather, check
  /// What belongs to pages rather than to questions.
  case page
}

/// Collects the lines of a derivation.
struct TimeTerms {
  let parameters: TimeParameters
  /// By which every line is multiplied.
  private let everyTerm: [TimeParameter.ParameterName]
  private(set) var terms: [TimeTerm] = []

  init(_ parameters: TimeParameters, everyTerm: [TimeParameter.ParameterName] = []) {
    self.parameters = parameters
    self.everyTerm = everyTerm.filter { parameters.value($0) != 1 }
    terms.reserveCapacity(12)
  }

  /// Adds a line; what happens zero times has none.
  mutating func add(
    _ part: TimePart, _ parameter: TimeParameter.ParameterName, _ quantity: Double = 1,
    times: [TimeParameter.ParameterName] = []
  ) {
    let times = times + everyTerm
    let count = times.reduce(quantity) { $0 * parameters.value($1) }
    guard count > 0 else { return }
    let one = parameters.moments(parameter)
    terms.append(
      TimeTerm(
        part: part, parameter: parameter, quantity: quantity, times: times,
        mean: count * one.mean, variance: count * count * one.variance))
  }

  /// The moments of the lines of some parts.
  func moments(where isWanted: (TimePart) -> Bool) -> Moments {
    terms.reduce(into: Moments(mean: 0, variance: 0)) { sum, term in
      guard isWanted(term.part) else { return }
      sum.mean += term.mean
      sum.variance += term.variance
    }
  }
}
