import FormModel
import Markup

extension FactTable {
  /// What is observed about the buttons of a form.
  static let buttonFacts: [Fact] = [
    .words(
      "send button", .form,
      Bilingual(
        en: "the words of the button which sends the form",
        fr: "les mots du bouton qui envoie le formulaire")
    ) {
      sendButton($0)?.accessibleName
    },
    .words(
      "bare send button", .form,
      Bilingual(
        en: "the same words in lower case, without accents and punctuation",
        fr: "les mêmes mots en minuscules, sans accents ni ponctuation")
    ) {
      sendButton($0).map { FoldedWords($0.accessibleName, limit: 12).text }
    },
    .words(
      "reset button", .form,
      Bilingual(
        en: "the words of the button which clears the form",
        fr: "les mots du bouton qui efface le formulaire")
    ) {
      resetButton($0).map { $0.accessibleName.isEmpty ? $0.type : $0.accessibleName }
    },
  ]

  /// The last button which sends: "Back" stands before it.
  private static func sendButton(_ subject: Subject) -> Control? {
    buttons(of: subject).last { ["submit", "image"].contains($0.type) && !$0.isDisabled }
  }

  private static func resetButton(_ subject: Subject) -> Control? {
    buttons(of: subject).first { control in
      control.type == "reset" || control.type == "button" && clearsForm(control.element)
    }
  }

  /// Old pages call the reset of the form from an ordinary button.
  private static func clearsForm(_ element: Element) -> Bool {
    element.has(.onclick) && element[.onclick]?.contains(".reset()") == true
  }

  private static func buttons(of subject: Subject) -> [Control] {
    guard let page = subject.thePage, let form = subject.theForm else { return [] }
    let index = form.kind == .none ? nil : form.index
    return page.controls.filter {
      $0.notAskedBecause == .button && $0.isVisible && $0.form == index
    }
  }
}
