import Markup
import Numbers

/// The classes by which design systems hide, which a page shows without its style sheets.
///
/// DSFR, GOV.UK, USWDS, Bootstrap, Drupal, Foundation, WET, Gravity Forms, Forminator, Fluent Forms,
/// Facebook.
enum HidingClasses {
  /// What the classes of an element take away.
  ///
  /// - Parameter isDisplayed: What the styles of the page say, which then need no guess; nil where they
  ///   say nothing.
  static func hiding(of element: Element, isDisplayed: Bool?) -> Hiding {
    var own: Hiding = []
    element.forEachClass { name in
      if let hiding = hiding(of: name) { own.formUnion(hiding) }
    }
    guard own.contains(.hidingClass) else { return own }
    var isShownAgain = isDisplayed == true
    if isDisplayed == nil {
      element.forEachClass { name in isShownAgain = isShownAgain || showsOnScreens(name) }
    }
    return isShownAgain ? own.subtracting(.hidingClass) : own
  }

  /// Whether a class shows again, in a window as wide as that of an office, what another hides on
  /// telephones: `d-md-block` of Bootstrap, `md:flex` of Tailwind.
  private static func showsOnScreens(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = String(decoding: name, as: UTF8.self)
    return widths.contains { width in
      let shown =
        name.hasPrefix("d-\(width)-")
        ? name.dropFirst(width.count + 3)
        : name.hasPrefix("\(width):") ? name.dropFirst(width.count + 1) : ""
      return displays.contains(String(shown))
    }
  }

  /// Up to 1 280 pixels.
  private static let widths = ["sm", "md", "lg", "xl"]
  private static let displays: Set<String> = [
    "block", "inline", "inline-block", "flex", "inline-flex", "grid", "inline-grid", "table",
    "table-row", "table-cell", "contents",
  ]

  /// What a class takes away; nil for the classes of everyday.
  private static func hiding(of name: UnsafeBufferPointer<UInt8>) -> Hiding? {
    guard let first = name.first, isFirstByte[Int(first)] else { return nil }
    return all.first { $0.name.count == name.count && $0.name.elementsEqual(name) }?.hiding
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
    "usa-hidden", "d-none", "hidden", "js-hide", "hide", "ng-hide", "is-hidden", "nojs-show",
    "mfp-hide", "hide-element", "hidden_elem", "isHidden", "forminator-hidden",
    "gfield_visibility_hidden", "gfield_visibility_administrative", "ff-hidden",
  ]
  private static let visuallyHiding = [
    "fr-sr-only", "govuk-visually-hidden", "usa-sr-only", "visually-hidden", "visuallyhidden",
    "sr-only", "element-invisible", "wb-inv", "show-for-sr", "screen-reader-text",
    "screen-reader-only", "offscreen",
  ]
}
