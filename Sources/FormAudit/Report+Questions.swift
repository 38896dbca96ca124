public import Report

extension Report.Audit {
  /// The questions of all pages, in the order in which people meet them.
  public var questions: [Report.Question] {
    pages.flatMap(\.forms).flatMap(\.questions)
  }
}
