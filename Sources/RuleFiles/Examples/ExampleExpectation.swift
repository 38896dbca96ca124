import Auditing

/// What a rule must find on an example.
struct ExampleExpectation {
  /// How many start tags are marked on each page.
  let marks: [Int]
  /// The subject that must be found when no tag is marked.
  let subject: SubjectKind?

  /// Holds what was found against what was expected; missing findings come first.
  func outcomes(of found: [ExampleRunner.Sighting]) -> [ExampleOutcome] {
    let outcomes = missing(found) + noise(found)
    return outcomes.isEmpty ? [.validated] : outcomes
  }

  private func missing(_ found: [ExampleRunner.Sighting]) -> [ExampleOutcome] {
    if let subject {
      return found.contains { $0.subject == subject }
        ? [] : [.missing(place: "the \(subject.rawValue)")]
    }
    let seen = Set(
      found.compactMap { sighting in sighting.mark.map { Mark(page: sighting.page, number: $0) } })
    return marks.enumerated().flatMap { page, count in
      (1..<(count + 1)).filter { !seen.contains(Mark(page: page, number: String($0))) }.map {
        .missing(place: "page \(page + 1), mark \($0)")
      }
    }
  }

  private func noise(_ found: [ExampleRunner.Sighting]) -> [ExampleOutcome] {
    found.filter { sighting in
      if let subject { return sighting.subject != subject }
      return marks.isEmpty || sighting.mark == nil
    }.map { .noisy(place: "page \($0.page + 1), \($0.place)") }
  }

  private struct Mark: Hashable {
    let page: Int
    let number: String
  }
}
