import Markup

/// The classes of the elements in which design systems write that an answer is wrong.
///
/// DSFR, GOV.UK, USWDS, Bootstrap.
enum ErrorMessageClasses {
  static func isOne(_ element: Element) -> Bool {
    var isOne = false
    element.forEachClass { name in
      guard let last = name.last, lastBytes.contains(last), name.count >= shortest else { return }
      isOne = isOne || all.contains { $0.elementsEqual(name) }
    }
    return isOne
  }

  private static let all = [
    "fr-error-text", "fr-message--error", "govuk-error-message", "usa-error-message",
    "invalid-feedback",
  ].map { Array($0.utf8) }

  /// Nearly all classes of a page end otherwise, or are shorter.
  private static let lastBytes = Set(all.compactMap(\.last))
  private static let shortest = all.map(\.count).min() ?? 0
}
