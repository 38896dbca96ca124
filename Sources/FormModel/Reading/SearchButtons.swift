import Markup

/// Finds the search boxes that the button beside them explains (WCAG technique G167).
struct SearchButtons {
  let vocabulary: Vocabulary

  /// The node indices of the boxes, which are alone in their form and followed by a search button.
  func explained(_ controls: [Control]) -> Set<Int> {
    var found: Set<Int> = []
    for (box, button) in zip(controls, controls.dropFirst())
    where box.nameSource == .placeholder && box.notAskedBecause != .button
      && button.notAskedBecause == .button && box.form == button.form && button.isExposed
      && vocabulary.isAtStart(.search, of: FoldedWords(button.accessibleName, limit: 6))
    {
      if Self.isAlone(box, among: controls) { found.insert(box.element.index) }
    }
    return found
  }

  /// Whether nothing else is to be filled in its form.
  static func isAlone(_ box: Control, among controls: [Control]) -> Bool {
    controls.allSatisfy { control in
      control.form != box.form || control.index == box.index
        || control.notAskedBecause != nil && control.notAskedBecause != .searchBox
    }
  }
}
