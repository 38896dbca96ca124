public import Markup

/// One `input`, `select`, `textarea` or `button` element, or a custom equivalent.
public struct Control: Sendable {
  /// The place among the controls of the page: native ones in tree order, custom ones after.
  public let index: Int
  public let element: Element
  public let tag: String
  /// The computed type, lower case: `text`, `email`, `submit`, `select`, `textarea`, …
  public let type: String
  public let name: String
  public let id: String
  /// The index of the owning `<form>`, in tree order; nil when there is none.
  public let form: Int?
  public let accessibleName: String
  public let nameSource: NameSource
  public let description: String
  public let role: String
  public let placeholder: String
  /// The attribute as written.
  public let autocomplete: String
  public let isRequired: Bool
  public let isDisabled: Bool
  public let isReadOnly: Bool
  /// Whether the bytes of the page give it a box and show it.
  public let isVisible: Bool
  /// Why people are not asked to fill it; nil when they are.
  public let notAskedBecause: NotAskedReason?
  /// The answers of a list, without its empty first line; empty for other controls.
  public let options: [String]
  /// The number of `<option>` elements of a list, else nil.
  public let optionCount: Int?
  /// The legend of the nearest fieldset.
  public let legend: String
  /// Whether it already carries an answer.
  public let isPrefilled: Bool
  /// Whether assistive technologies meet it, now or once an answer shows it.
  public internal(set) var isExposed = true
}

/// Where an accessible name comes from.
public enum NameSource: String, Sendable, CaseIterable {
  case labelledBy = "aria-labelledby"
  case ariaLabel = "aria-label"
  case label
  case content
  case value
  case alternative = "alt"
  case title
  case placeholder
  /// A text that stands beside the control and that no markup ties to it: not an accessible name.
  case nearbyText = "nearby text"
  case none

  /// Whether it gives a name that RGAA 11.1.1 accepts: a placeholder does not.
  public var isAccessible: Bool {
    switch self {
    case .placeholder, .nearbyText, .none: false
    default: true
    }
  }
}

/// Why a control is not something that people are asked to fill.
public enum NotAskedReason: String, Sendable, CaseIterable {
  case hiddenInput = "hidden input"
  case button
  case disabled
  case readOnly = "read-only"
  case hidden
  case template
  case noscript
  case closedDialog = "closed dialog"
  case inert
  case honeypot
  /// A search box inside another form.
  case searchBox = "search box"
  /// Shown only after another answer: its question is conditional.
  case conditional
}
