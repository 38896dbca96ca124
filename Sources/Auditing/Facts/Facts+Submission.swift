import FormModel
import Markup

extension FactTable {
  /// What is observed about how a form is sent.
  static let submissionFacts: [Fact] = [
    .choice(
      "submit button", .form, .oneOf(SubmitButton.allCases.map(\.rawValue)),
      Bilingual(en: "whether a button sends the form", fr: "si un bouton envoie le formulaire")
    ) {
      submitButton($0)?.rawValue
    }
  ]

  enum SubmitButton: String, CaseIterable {
    case usable, disabled, none
  }

  /// A button which is hidden waits for its step: it counts.
  private static func submitButton(_ subject: Subject) -> SubmitButton? {
    guard let form = subject.theForm, form.kind != .none, let page = subject.thePage else {
      return nil
    }
    let buttons = page.controls.filter {
      $0.form == form.index && ["submit", "image"].contains($0.type)
        && $0.notAskedBecause == .button
    }
    if buttons.isEmpty { return SubmitButton.none }
    let isUsable = buttons.contains {
      !$0.isDisabled && !$0.element.value(of: .ariaDisabled, equals: "true")
    }
    return isUsable ? .usable : .disabled
  }
}
