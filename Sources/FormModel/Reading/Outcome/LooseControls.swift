import Markup

/// Finds the controls of no form that belong to one all the same: boxes to tick before its button, a
/// list over it.
struct LooseControls {
  let context: PageContext

  /// The controls among these that stand close around a form which shares its place with no other.
  func near(_ form: Element, among loose: [Int]) -> [Int] {
    let around = block(around: form)
    return loose.filter { index in
      let control = context.controls[index]
      guard control.isFilled, !context.labels[index].isEmpty else { return false }
      if control.isTicked, follows(control.element, form) { return true }
      return around?.contains(control.element) ?? false
        && (control.isTicked || control.type == "select" && !control.isCustom)
    }
  }

  /// Whether a box stands in the block just after the only form of the page.
  private func follows(_ box: Element, _ form: Element) -> Bool {
    guard context.census.forms.count == 1, let place = form.parent,
      form.endIndex <= box.index, box.index - form.endIndex < Self.mostNodesAfter
    else { return false }
    return box.ancestors.prefix(Self.reach).contains(place)
      && context.census.landmarks.window(around: box) == nil
  }

  /// The largest block close around a form that holds no other form and is not the page itself.
  private func block(around form: Element) -> Element? {
    form.ancestors.prefix(Self.reach)
      .prefix { block in
        ![.body, .html, .main].contains(block.name)
          && !context.census.holdsForm(between: block.index, and: form.index)
          && !context.census.holdsForm(between: form.index, and: block.endIndex)
      }.last
  }

  private static let reach = 3
  private static let mostNodesAfter = 12
}
