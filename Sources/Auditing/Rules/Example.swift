/// The pages that show a rule at work; they are its tests.
public struct Examples: Sendable {
  /// Pages on which the rule fails at each mark and nowhere else.
  public let bad: [Example]
  /// Pages on which the rule finds nothing.
  public let good: [Example]

  public init(bad: [Example], good: [Example]) {
    self.bad = bad
    self.good = good
  }
}

/// One page, or one short journey, that shows a rule at work.
public struct Example: Sendable {
  /// The HTML of the pages, in order; `↓` marks the start tags which must be found.
  public let pages: [String]
  /// The same as their author wrote them: fragments, in which `{16 choices}` is not written out.
  public let written: [String]
  /// Whether the first page is the home page of a journey.
  public let hasHome: Bool
  /// The subject which must be found when no start tag can be marked: the journey, a page, a form.
  public let expected: SubjectKind?
  /// Where the example stands in its file, counted from 1.
  public let line: Int

  public init(
    pages: [String], written: [String], hasHome: Bool, expected: SubjectKind?, line: Int
  ) {
    self.pages = pages
    self.written = written
    self.hasHome = hasHome
    self.expected = expected
    self.line = line
  }
}
