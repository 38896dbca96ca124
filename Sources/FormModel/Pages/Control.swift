package import Markup

/// One `input`, `select`, `textarea` or `button` element, or a custom equivalent.
///
/// A class which never changes: readers hand controls on by the thousand, and copies of so much would cost
/// more than the reading.
package final class Control: Sendable {
  /// The place among the controls of the page: native ones in tree order, custom ones after.
  package let index: Int
  package let element: Element
  package let tag: String
  /// The computed type, lower case: `text`, `email`, `submit`, `select`, `textarea`, …
  package let type: String
  package let name: String
  package let id: String
  /// The index of the owning `<form>`, in tree order; nil when there is none.
  package let form: Int?
  package let accessibleName: String
  package let nameSource: NameSource
  package let description: String
  package let role: String
  package let placeholder: String
  /// The attribute as written.
  package let autocomplete: String
  package let isRequired: Bool
  package let isDisabled: Bool
  package let isReadOnly: Bool
  /// Whether the bytes of the page give it a box and show it.
  package let isVisible: Bool
  /// Why people are not asked to fill it; nil when they are.
  package let notAskedBecause: NotAskedReason?
  /// The answers of a list, without its empty first line; empty for other controls.
  package let options: [String]
  /// The number of `<option>` elements of a list, else nil.
  package let optionCount: Int?
  /// The legend of the nearest fieldset.
  package let legend: String
  /// Whether it already carries an answer.
  package let isPrefilled: Bool
  /// Whether assistive technologies meet it, now or once an answer shows it.
  package let isExposed: Bool

  init(
    index: Int, element: Element, tag: String, type: String, name: String, id: String,
    form: Int?, accessibleName: String, nameSource: NameSource, description: String,
    role: String, placeholder: String, autocomplete: String, isRequired: Bool, isDisabled: Bool,
    isReadOnly: Bool, isVisible: Bool, notAskedBecause: NotAskedReason?, options: [String],
    optionCount: Int?, legend: String, isPrefilled: Bool, isExposed: Bool
  ) {
    self.index = index
    self.element = element
    self.tag = tag
    self.type = type
    self.name = name
    self.id = id
    self.form = form
    self.accessibleName = accessibleName
    self.nameSource = nameSource
    self.description = description
    self.role = role
    self.placeholder = placeholder
    self.autocomplete = autocomplete
    self.isRequired = isRequired
    self.isDisabled = isDisabled
    self.isReadOnly = isReadOnly
    self.isVisible = isVisible
    self.notAskedBecause = notAskedBecause
    self.options = options
    self.optionCount = optionCount
    self.legend = legend
    self.isPrefilled = isPrefilled
    self.isExposed = isExposed
  }
}

/// Where an accessible name comes from.
package enum NameSource: String, Sendable, CaseIterable {
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
  package var isAccessible: Bool {
    switch self {
    case .placeholder, .nearbyText, .none: false
    default: true
    }
  }
}

/// Why a control is not something that people are asked to fill.
package enum NotAskedReason: String, Sendable, CaseIterable {
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
  /// It helps to fill in, and asks nothing: it shows a password, takes a row away, keeps what a script
  /// writes, lets those log in who have an account.
  case tool
  /// A search box inside another form.
  case searchBox = "search box"
  /// Shown only after another answer: its question is conditional.
  case conditional
}
