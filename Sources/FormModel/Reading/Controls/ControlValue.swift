import Markup
import Numbers

/// What a control already holds.
enum ControlValue {
  /// The value as it is read inside a label.
  static func text(of control: Element) -> String {
    switch control.name {
    case .select: chosenText(of: control)
    case .textarea: control.foldedText
    default:
      switch control[.type]?.lowercased() ?? "text" {
      case "checkbox", "radio", "hidden", "password", "file": ""
      default: control[.value] ?? ""
      }
    }
  }

  /// What a list shows: the options that are chosen; in a list of one line, the first when none is.
  private static func chosenText(of select: Element) -> String {
    let options = options(of: select)
    let chosen = options.filter { $0.has(.selected) }
    if select.has(.multiple) { return chosen.map(text(ofOption:)).joined(separator: " ") }
    let isLong = Int(select[.size] ?? "", within: 2...1_000_000) != nil
    let shown = chosen.last ?? (isLong ? nil : options.first { !$0.has(.disabled) })
    return shown.map(text(ofOption:)) ?? ""
  }

  private static func text(ofOption option: Element) -> String {
    (option[.label] ?? option.text).whitespaceFolded
  }

  /// The options of a list, groups opened, custom ones too.
  static func options(of select: Element) -> [Element] {
    select.descendants.filter {
      $0.name == .option || $0.value(of: .role, equals: "option")
        || $0.value(of: .role, equals: "menuitemradio")
    }
  }
}
