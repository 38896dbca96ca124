import Markup

/// Finds the boxes that the button beside them explains (WCAG technique G167).
struct SearchButtons {
  let controls: [Control]
  let vocabulary: Vocabulary
  /// How many controls there are to fill, by the index of their form; those of no form are under −1.
  private let filled: [Int: Int]

  init(controls: [Control], vocabulary: Vocabulary) {
    self.controls = controls
    self.vocabulary = vocabulary
    var filled: [Int: Int] = [:]
    for control in controls
    where control.notAskedBecause == nil || control.notAskedBecause == .searchBox {
      filled[control.form ?? -1, default: 0] += 1
    }
    self.filled = filled
  }

  /// The node indices of the boxes with nothing but a placeholder, which are alone in their form and
  /// followed by a search button.
  var explained: Set<Int> {
    Set(
      controls.lazy.filter { box in
        box.nameSource == .placeholder && isAlone(box)
          && button(after: box).map { isSearch($0.accessibleName) } ?? false
      }.map(\.element.index))
  }

  /// Whether a button just after a search box, or after the only box of a form, says what it is for.
  func explain(_ box: Control) -> Bool {
    button(after: box) != nil
      && (isAlone(box) || box.notAskedBecause == .searchBox || box.type == "search"
        || isSearch(box.accessibleName))
  }

  /// The button that comes next in the same form.
  private func button(after box: Control) -> Control? {
    let next = box.index + 1
    guard controls.indices.contains(next), controls[next].notAskedBecause == .button,
      controls[next].form == box.form, controls[next].isExposed
    else { return nil }
    return controls[next]
  }

  private func isAlone(_ box: Control) -> Bool { filled[box.form ?? -1] == 1 }

  private func isSearch(_ name: String) -> Bool {
    vocabulary.isAtStart(.search, of: FoldedWords(name, limit: 6))
  }
}
