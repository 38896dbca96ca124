import FormModel
import Markup

/// What people do with a control, by the role that assistive technologies give it.
enum ControlUse: String, CaseIterable {
  case field, button, link, other

  init(of control: Control) {
    let element = control.element
    let written = element[.role]?.split(separator: " ").first.map { $0.lowercased() } ?? ""
    // A control that people can reach keeps its own role, whatever is written.
    let hasRole = !["", "none", "presentation"].contains(written)
    let isButton = ["submit", "reset", "button", "image"].contains(control.type)
    if hasRole {
      // A button that does the work of a cell or of an image is pressed all the same.
      self = Self.byRole[written] ?? (isButton ? .button : .other)
    } else if element.name == .a {
      self = .link
    } else if isButton {
      self = .button
    } else {
      let isNative = ["input", "select", "textarea"].contains(control.tag)
      self = isNative || element.has(.contenteditable) ? .field : .other
    }
  }

  private static let byRole: [String: ControlUse] = [
    "button": .button, "menuitem": .button, "link": .link,
    "checkbox": .field, "combobox": .field, "listbox": .field, "menuitemcheckbox": .field,
    "menuitemradio": .field, "radio": .field, "searchbox": .field, "slider": .field,
    "spinbutton": .field, "switch": .field, "textbox": .field,
  ]
}

/// How a form lets people give a date.
enum DateControl: String, CaseIterable {
  /// Boxes for the day, the month and the year.
  case boxes
  /// The day or the year is found in a list.
  case lists
  /// The date control of the browser.
  case native
  /// One text box.
  case text

  init?(of question: Question) {
    guard let first = question.fields.first else { return nil }
    let parts = zip(question.fields, question.dateParts)
    if parts.contains(where: { $0.kind == .select && $1 != .month }) {
      self = .lists
    } else if !question.dateParts.isEmpty {
      self = .boxes
    } else if first.kind == .date || first.kind == .month {
      self = .native
    } else if first.kind == .text {
      self = .text
    } else {
      return nil
    }
  }
}
