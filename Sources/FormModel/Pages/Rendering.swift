/// What a browser measured of a page, in CSS pixels; captures carry it in attributes.
package struct Rendering: Sendable {
  /// A rectangle, from the upper left corner of the page.
  package struct Box: Sendable, Hashable {
    package let left: Double
    package let top: Double
    package let width: Double
    package let height: Double

    package init(left: Double, top: Double, width: Double, height: Double) {
      (self.left, self.top, self.width, self.height) = (left, top, width, height)
    }

    package var right: Double { left + width }
    package var bottom: Double { top + height }
    /// The smaller of its sides.
    package var size: Double { min(width, height) }
  }

  /// How the words of a label look.
  package struct LabelLook: Sendable, Hashable {
    /// Between the words and what is behind them, 1 to 21, as WCAG 2.2 defines it.
    package let contrast: Double
    /// Whether the letters are those that WCAG 2.2 calls large.
    package let isLarge: Bool
  }

  /// The height of the first screen.
  package let screenHeight: Double
  /// How wide the page is on a screen of 320; nil where the browser could not be narrowed.
  package let narrowWidth: Int?
  /// What is seen of controls, by the indices of their nodes.
  package let boxes: [Int: Box]
  /// What answers to a click or tap, the label of a box to tick included; none for controls that
  /// browsers draw in their own size.
  package let targets: [Int: Box]
  package let labels: [Int: LabelLook]
  /// The diameter of the largest circle on the middle of each target that meets no other target.
  package let spacings: [Int: Double]
}
