import FormModel
import Markup

/// What a control does to the page without being asked.
enum ContextChange: String, CaseIterable {
  /// Filling it sends the form, or goes to another page.
  case leaves = "leaves the page"
  /// Sending opens another window, and nothing says so.
  case opensWindow = "opens a window"
}

extension FactTable {
  static func contextChange(_ subject: ControlSubject) -> ContextChange? {
    let control = subject.control
    switch ControlUse(of: control) {
    case .field: return leaves(control) ? .leaves : nil
    case .button: return opensWindow(control, subject.context.vocabulary) ? .opensWindow : nil
    default: return nil
    }
  }

  /// A handler written in the page which sends or goes somewhere; those of scripts are out of sight.
  private static func leaves(_ control: Control) -> Bool {
    [Name.onchange, .oninput, .onblur].contains { event in
      guard control.element.has(event), let handler = control.element[event]?.lowercased() else {
        return false
      }
      return departures.contains(where: handler.holds)
    }
  }

  private static let departures: [StaticString] = [
    "submit(", "location", "window.open", "__dopostback", ".href", "history.go", "history.back",
  ]

  private static func opensWindow(_ control: Control, _ vocabulary: Vocabulary) -> Bool {
    guard ["submit", "image"].contains(control.type) else { return false }
    let opens =
      control.element.has(.formtarget)
      ? control.element.value(of: .formtarget, equals: "_blank")
      : control.element.formOwner?.value(of: .target, equals: "_blank") ?? false
    guard opens else { return false }
    return !vocabulary.isMentioned(
      .newWindow, in: "\(control.accessibleName) \(control.element[.title] ?? "")")
  }
}
