package import Report

/// An audited form, and how many people go through it in a year.
package struct PortfolioTarget: Sendable {
  let audit: Report.Audit
  /// nil where nobody says.
  let responsesPerYear: Int?

  /// - Parameter responsesPerYear: Where the audit itself tells none.
  package init(_ audit: Report.Audit, responsesPerYear: Int?) {
    self.audit = audit
    self.responsesPerYear = audit.burden?.responsesPerYear ?? responsesPerYear
  }

  /// The language that its first page declares, without its country; empty when it declares none.
  var language: String {
    String((audit.pages.first?.language ?? "").prefix { $0.isLetter }).lowercased()
  }
}
