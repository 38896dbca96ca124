import Markup

/// How the controls of a page are marked up, beyond what each of them says of itself.
package struct PageMarkup: Sendable {
  /// The labels, groups, error messages and the like, those of one kind together, in tree order.
  package internal(set) var parts: [Part]
  /// Buttons, menu items and named links made of other elements; they are no controls of the page.
  package let widgets: [Control]
  /// The words that people see on a control whose name ARIA gives, by the node index of its element.
  package let shownWords: [Int: String]
  /// The node indices of the boxes without a label that the search button beside them explains.
  package let explainedByButton: Set<Int>
  /// The node indices of the fields which have a name and no words on the screen.
  package let unseenLabels: Set<Int>
  /// The node indices of the fields without a name whose label is on the screen, and kept from
  /// assistive technologies.
  package let silencedLabels: Set<Int>
  /// Whether a button sends each form, by the index of the form; forms without any are left out.
  package let submitButtons: [Int: SubmitButton]
  /// Where the page explains first by which sign it marks compulsory answers: the index of a node.
  package let requiredSignExplainedAt: Int?
  /// Whether the page says that everything is compulsory, or marks only what is optional.
  package let isRequiredByDefault: Bool

  static let none = PageMarkup(
    parts: [], widgets: [], shownWords: [:], explainedByButton: [], unseenLabels: [],
    silencedLabels: [], submitButtons: [:],
    requiredSignExplainedAt: nil,
    isRequiredByDefault: false)
}

/// Whether a form can be sent.
package enum SubmitButton: String, Sendable, CaseIterable {
  case usable, disabled, none

  /// The best button of each form that has one. A button which is hidden waits for its step: it counts.
  static func byForm(_ controls: [Control]) -> [Int: SubmitButton] {
    var buttons: [Int: SubmitButton] = [:]
    for control in controls
    where control.notAskedBecause == .button && ["submit", "image"].contains(control.type) {
      guard let form = control.form, buttons[form] != .usable else { continue }
      let isDisabled =
        control.isDisabled || control.element.value(of: .ariaDisabled, equals: "true")
      buttons[form] = isDisabled ? .disabled : .usable
    }
    return buttons
  }
}
