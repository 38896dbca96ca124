import FormModel
import Markup

/// The buttons which send or clear the audited forms of a page.
struct SendButtons: Sendable {
  /// The indices of the controls: for each form, its last button which sends, since "Back" stands
  /// before it.
  let sending: Set<Int>
  let clearing: Set<Int>

  init(on page: Page) {
    let audited = Dictionary(
      page.forms.filter(\.isAudited).map { ($0.kind == .none ? nil : $0.index, true) },
      uniquingKeysWith: { first, _ in first })
    var sending: [Int?: Int] = [:]
    var clearing: Set<Int> = []
    for control in page.controls where control.notAskedBecause == .button && control.isVisible {
      guard audited[control.form] != nil else { continue }
      if ["submit", "image"].contains(control.type), !control.isDisabled {
        sending[control.form] = control.index
      } else if Self.clearsForm(control) {
        clearing.insert(control.index)
      }
    }
    self.sending = Set(sending.values)
    self.clearing = clearing
  }

  /// Old pages call the reset of the form from an ordinary button.
  private static func clearsForm(_ control: Control) -> Bool {
    control.type == "reset"
      || control.element.has(.onclick) && control.element[.onclick]?.contains(".reset()") == true
  }
}
