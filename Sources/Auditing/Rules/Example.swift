/// The pages that show a rule at work; they are its tests.
package struct Examples: Sendable {
  /// Pages on which the rule fails at each mark and nowhere else.
  package let bad: [Example]
  /// Pages on which the rule finds nothing.
  package let good: [Example]

  package init(bad: [Example], good: [Example]) {
    self.bad = bad
    self.good = good
  }
}

/// One page, or one short journey, that shows a rule at work.
package struct Example: Sendable {
  /// The HTML of the pages, in order; `↓` marks the start tags which must be found.
  package let pages: [String]
  /// The same as their author wrote them: fragments, in which `{16 choices}` is not written out.
  package let written: [String]
  /// Whether the first page is the home page of a journey.
  package let hasHome: Bool
  /// The subject which must be found when no start tag can be marked: the journey, a page, a form.
  package let expected: SubjectKind?
  /// Where the example stands in its file, counted from 1.
  package let line: Int

  package init(
    pages: [String], written: [String], hasHome: Bool, expected: SubjectKind?, line: Int
  ) {
    self.pages = pages
    self.written = written
    self.hasHome = hasHome
    self.expected = expected
    self.line = line
  }
}
