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
