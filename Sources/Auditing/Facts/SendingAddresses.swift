import FormModel
import Markup

/// The addresses that the buttons of a page give for the answers, beside those of their forms.
struct SendingAddresses: Sendable {
  /// By the index of the form.
  private var addresses: [Int: [String]] = [:]

  init(of page: Page) {
    for control in page.controls where control.notAskedBecause == .button {
      guard let form = control.form, control.element.has(.formaction),
        addresses[form, default: []].count < Self.mostButtons,
        let address = control.element[.formaction]
      else { continue }
      addresses[form, default: []].append(address)
    }
  }

  /// The first buttons of a form are those that people see.
  private static let mostButtons = 50

  subscript(form: Int) -> [String] { addresses[form] ?? [] }
}
