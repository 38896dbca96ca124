import Markup

/// Tells in which state an element is when the page has just come.
enum ElementState {
  static func holds(_ condition: PseudoClass, _ element: Element) -> Bool {
    switch condition {
    case .root: element.parentIndex == nil
    case .empty: isEmpty(element)
    case .checked: isChecked(element)
    case .disabled: isControl(element) && isDisabled(element)
    case .enabled: isControl(element) && !isDisabled(element)
    case .required: element.has(.required)
    case .optional: isFilled(element) && !element.has(.required)
    case .link: element.has(.href) && (element.name == .a || element.name == .area)
    case .blankPlaceholder:
      element.has(.placeholder) && (element.bytes(of: .value) ?? []).isEmpty
    case .open: element.has(.open) && (element.name == .details || element.name == .dialog)
    case .always: true
    default: false
    }
  }

  private static func isEmpty(_ element: Element) -> Bool { element.endIndex == element.index + 1 }

  private static func isChecked(_ element: Element) -> Bool {
    if element.name == .option { return element.has(.selected) }
    return element.name == .input && element.has(.checked)
      && (element.value(of: .type, equals: "checkbox")
        || element.value(of: .type, equals: "radio"))
  }

  private static func isDisabled(_ element: Element) -> Bool {
    element.has(.disabled)
      || element.ancestors.prefix(fieldsetReach)
        .contains { $0.name == .fieldset && $0.has(.disabled) }
  }

  private static func isFilled(_ element: Element) -> Bool {
    element.name == .input || element.name == .select || element.name == .textarea
  }

  private static func isControl(_ element: Element) -> Bool {
    isFilled(element) || element.name == .button || element.name == .option
      || element.name == .fieldset || element.name == .optgroup
  }

  /// Fieldsets stand no further out.
  private static let fieldsetReach = 16
}
