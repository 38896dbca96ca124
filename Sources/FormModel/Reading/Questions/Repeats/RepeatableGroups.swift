import Markup

/// The groups of fields that a button adds once more.
struct RepeatableGroups {
  let census: Census
  let controls: [Control]

  /// A button stands no deeper under the group it repeats.
  private static let mostLevels = 8

  /// The group that ends with a button, or that stands just before it; nil when neither is a group.
  func block(closedBy button: Element, last control: Element) -> Element? {
    var branch = button
    for around in button.ancestors.prefix(Self.mostLevels) {
      if around.contains(control) {
        return closes(around, with: button) ? around : group(before: branch, in: around, control)
      }
      // A group without any field yet.
      if around.name == .fieldset { return nil }
      branch = around
    }
    return nil
  }

  /// Whether an element is a group whose last field stands before the button.
  private func closes(_ element: Element, with button: Element) -> Bool {
    let inside = controls.inside(element)
    let isLast = inside.allSatisfy {
      $0.element.index <= button.index || $0.notAskedBecause != nil
    }
    switch element.name {
    case .form, .body, .main, .html: return false
    case .fieldset, .li, .ul, .ol, .table, .tbody, .tr: return isLast
    default:
      let sendsForm = inside.contains { $0.type == "submit" && $0.element != button }
      return isLast && !sendsForm
    }
  }

  /// The group just before a branch of the page, if it holds the control.
  private func group(before branch: Element, in around: Element, _ control: Element) -> Element? {
    let path = control.ancestors.prefix(Self.mostLevels * 2)
    guard let sibling = path.first(where: { $0.parentIndex == around.index }) else { return nil }
    let isGroup: Bool
    switch sibling.name {
    case .fieldset, .ul, .ol, .table: isGroup = true
    default: isGroup = sibling.value(of: .role, equals: "group")
    }
    return isGroup && sibling.endIndex <= branch.index ? sibling : nil
  }
}
