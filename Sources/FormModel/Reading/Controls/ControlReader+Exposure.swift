import Markup

extension ControlReader {
  /// A control without a role is only kept from assistive technologies when nobody can reach it.
  func isExposed(
    _ element: Element, type: String, notAsked: NotAskedReason?, isDisabled: Bool
  ) -> Bool {
    guard type != "hidden", notAsked != .honeypot else { return false }
    let hiding = census.hiding(of: element)
    if notAsked == .conditional { return !hiding.contains(.ariaHidden) }
    let hasNoRole =
      element.value(of: .role, equals: "none") || element.value(of: .role, equals: "presentation")
    return hiding.isDisjoint(with: Hiding.fromEverybody.union(.ariaHidden))
      && !(hasNoRole && isDisabled)
  }
}

extension ControlReader {
  /// Reads the elements that people press or follow and whose names ARIA gives: buttons, links and
  /// menu items made of other elements. They are listed apart, since nobody fills them.
  func widgets() -> [Control] {
    let filled = Set(census.customControls.map(\.index))
    return
      (census.roled.filter { !filled.contains($0.index) && Self.isPressed($0) }
      + census.namedLinks.filter { $0.has(.href) })
      .sorted { $0.index < $1.index }
      .enumerated().map { control($0.element, index: $0.offset) }
  }

  private static func isPressed(_ element: Element) -> Bool {
    let role = element[.role]?.split(separator: " ").first.map { $0.lowercased() } ?? ""
    if role == "button" || role.hasPrefix("menuitem") { return true }
    return AccessibleNames.namedByContent.contains(role)
      && (element.has(.ariaLabel) || element.has(.ariaLabelledby))
  }
}
