import Markup
import Numbers

/// The classes of the elements in which design systems write that an answer is wrong.
///
/// DSFR, GOV.UK, USWDS, Bootstrap.
enum ErrorMessageClasses {
  static func isOne(_ element: Element) -> Bool {
    var isOne = false
    element.forEachClass { name in
      guard let last = name.last, isLastByte[Int(last)], name.count >= shortest else { return }
      isOne = isOne || all.contains { $0.elementsEqual(name) }
    }
    return isOne
  }

  private static let all = [
    "fr-error-text", "fr-message--error", "govuk-error-message", "usa-error-message",
    "invalid-feedback",
  ].map { Array($0.utf8) }

  /// Nearly all classes of a page end otherwise, or are shorter.
  private static let isLastByte: [Bool] = (0..<256).map { byte in
    all.contains { $0.last.map(Int.init) == byte }
  }
  private static let shortest = all.map(\.count).min() ?? 0
}
