package import Report

/// An edit which saves time, and what justifies it.
package struct Suggestion: Sendable, Equatable {
  package let edit: Decision.Edit
  package let reason: Reason
  /// Seconds that a person in the middle saves by it alone.
  package let seconds: Double
  /// By how much it alone raises the mark.
  package let points: Double

  /// Why the edit is worth it.
  package enum Reason: Sendable, Hashable {
    /// A rule found something that the edit mends.
    case rule(String)
    /// The question may stay empty: what for is it asked?
    case optionalQuestion(share: Double, seconds: Double)
    /// A paper must be fetched or a file prepared, which takes so many seconds.
    case gathering(seconds: Double)
    /// Another control is quicker, by so many seconds for whoever answers.
    case quickerControl(seconds: Double)
    /// A source has the answers already.
    case knownTo(String, answers: Int)
    /// Neighbours are parts of one answer; as one question, they are read, sought and checked once.
    case partsOfOneAnswer(seconds: Double)
    /// A page asks so much at once that a rule finds fault with it, whatever else is decided.
    case longPage(String, questions: Int)
  }
}

extension Suggestion {
  /// The edits that save most, no two about the same question, the best first; then, where there is
  /// room, pages to split, which cost time and calm people.
  ///
  /// Each is weighed alone, by the median; what saves less than half a second is not told.
  package static func all(for audit: Report.Audit, most count: Int) -> [Suggestion] {
    guard let table = audit.whatIf, count > 0 else { return [] }
    var chosen = ChosenEdits(table)
    // Means are quick to tell, and nearly in the order of medians: the others are not weighed.
    for candidate in SuggestionCandidates(audit, table).all {
      if chosen.suggestions.count == count || candidate.saves < leastSeconds / 2 { break }
      chosen.add(candidate)
    }
    let sorted = chosen.suggestions.highestFirst(by: \.seconds, <)
    return sorted + SplitSuggestions(table, beside: sorted).all.prefix(count - sorted.count)
  }

  fileprivate static let leastSeconds = 0.5
}

/// Edits that are worth it, no two about the same question.
private struct ChosenEdits {
  private(set) var suggestions: [Suggestion] = []
  private var taken: Set<Int> = []
  private let table: Report.WhatIf
  private let resolver: EditResolver
  private let now: WhatIfOutcome

  init(_ table: Report.WhatIf) {
    self.table = table
    resolver = EditResolver(table)
    now = table.outcome(of: Decided())
  }

  mutating func add(_ candidate: SuggestionCandidates.Candidate) {
    guard candidate.places.isDisjoint(with: taken),
      let decided = try? resolver.resolved(candidate.edit)
    else { return }
    let then = table.outcome(of: decided)
    let seconds = now.p50 - then.p50
    guard seconds >= Suggestion.leastSeconds else { return }
    taken.formUnion(candidate.places)
    suggestions.append(
      Suggestion(
        edit: candidate.edit, reason: candidate.reason, seconds: seconds.roundedToTenth,
        points: then.exactMark - now.exactMark))
  }
}
