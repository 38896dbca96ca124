/// What the elements of one selector are told.
struct StyleRule {
  let selector: Selector
  let declarations: [StyleDeclaration]
  let layer: Int
  /// Its place among all rules of the page.
  let order: Int
}
