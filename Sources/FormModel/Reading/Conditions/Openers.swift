import Markup

/// Which windows of a page the buttons of a form open.
struct Openers {
  /// By the id of what is opened: the node indices of the buttons.
  private var buttons: [String: [Int]] = [:]

  init(_ census: Census) {
    let document = census.document
    let targets =
      [.ariaControls, .popovertarget]
      + ["data-target", "data-bs-target", "data-dialog", "data-modal"].compactMap(document.name)
    for button in census.nativeControls where button.name == .button || button.name == .input {
      for target in targets where button.has(target) {
        let id = (button[target] ?? "").cut(toBytes: Self.longestID)
        buttons[id.hasPrefix("#") ? String(id.dropFirst()) : id, default: []].append(button.index)
      }
    }
  }

  /// Whether a button inside an element opens a window.
  func opens(_ window: Element, from element: Element) -> Bool {
    guard let id = window[.id], let found = buttons[id] else { return false }
    return found.contains { $0 > element.index && $0 < element.endIndex }
  }

  /// Longer ones name nothing.
  private static let longestID = 400
}
