import FormModel
import Markup

extension FactTable {
  /// What is observed about a page that shows errors.
  static let errorFacts: [Fact] = [
    .number("errors shown", .page, Sentence("fields marked as wrong, or messages that say so")) {
      .count(errorsShown(on: $0.page))
    },
    .flag(
      "error summary", .page, Sentence("links before the first field lead to the fields in error")
    ) { hasErrorSummary(on: $0.page) },
  ]

  private static func errorsShown(on page: Page) -> Int {
    max(
      page.markup.parts.count { $0.kind == .wrongField },
      page.markup.parts.count { $0.kind == .errorMessage })
  }

  private static func hasErrorSummary(on page: Page) -> Bool {
    let fields = page.controls.filter { $0.isExposed && $0.notAskedBecause == nil }
    guard let first = fields.first?.element.index else { return false }
    return page.links.prefix(mostLinks).contains { link in
      guard link.position < first, link.target.hasPrefix("#"), link.target.count > 1 else {
        return false
      }
      let target = fields.first?.element.document.element(id: String(link.target.dropFirst()))
      return target.map { target in
        fields.contains { $0.element == target || target.isAround($0.element) }
      } ?? false
    }
  }

  /// The summary stands at the top of the page.
  private static let mostLinks = 300
}

extension Element {
  /// Whether it is a small block around a field, and not the part of the page to skip to.
  fileprivate func isAround(_ field: Element) -> Bool {
    contains(field) && endIndex - index < 60 && name != .form && name != .main
  }
}
