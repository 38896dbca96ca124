import Numbers

/// The classes by which design systems hide, which a page shows without its style sheets.
///
/// DSFR, GOV.UK, USWDS, Bootstrap, Drupal, Foundation, WET.
enum HidingClasses {
  /// What a class takes away; nil for the classes of everyday.
  static func hiding(of name: UnsafeBufferPointer<UInt8>) -> Hiding? {
    guard let first = name.first, isFirstByte[Int(first)] else { return nil }
    return all.first { $0.name.elementsEqual(name) }?.hiding
  }

  private static let all: [(name: [UInt8], hiding: Hiding)] =
    hiding.map { (Array($0.utf8), Hiding.hidingClass) }
    + visuallyHiding.map { (Array($0.utf8), Hiding.visuallyHidden) }

  /// Nearly all classes of a page begin otherwise, or differ soon.
  private static let isFirstByte: [Bool] = (0..<256).map { byte in
    all.contains { Int($0.name[0]) == byte }
  }

  private static let hiding = [
    "fr-hidden", "govuk-radios__conditional--hidden", "govuk-checkboxes__conditional--hidden",
    "usa-hidden", "d-none", "hidden", "js-hide", "hide", "ng-hide", "is-hidden", "nojs-hide",
  ]
  private static let visuallyHiding = [
    "fr-sr-only", "govuk-visually-hidden", "usa-sr-only", "visually-hidden", "visuallyhidden",
    "sr-only", "element-invisible", "wb-inv", "show-for-sr", "screen-reader-text",
    "screen-reader-only", "offscreen",
  ]
}
