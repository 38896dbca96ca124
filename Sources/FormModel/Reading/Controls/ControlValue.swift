import Markup

/// What a control already holds.
enum ControlValue {
  /// The value as it is read inside a label.
  static func text(of control: Element) -> String {
    switch control.name {
    case .select:
      options(of: control).first { $0.has(.selected) }.map { $0.text.whitespaceFolded } ?? ""
    case .textarea: control.text.whitespaceFolded
    default:
      switch control[.type]?.lowercased() ?? "text" {
      case "checkbox", "radio", "hidden", "password", "file": ""
      default: control[.value] ?? ""
      }
    }
  }

  /// The options of a list, groups opened, home-made ones too.
  static func options(of select: Element) -> [Element] {
    select.descendants.filter {
      $0.name == .option || $0.value(of: .role, equals: "option")
        || $0.value(of: .role, equals: "menuitemradio")
    }
  }
}
