import Markup

/// Finds the controls of no form that belong to one all the same: boxes to tick before its button, a
/// list over it.
struct LooseControls {
  let context: PageContext

  /// The controls among these that stand close around a form which shares its place with no other.
  func near(_ form: Element, among loose: [Int]) -> [Int] {
    guard let around = block(around: form) else { return [] }
    return loose.filter { index in
      let control = context.controls[index]
      return around.contains(control.element) && control.isFilled
        && (control.isTicked || control.type == "select" && !control.isCustom)
        && !context.labels[index].isEmpty
    }
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
}
