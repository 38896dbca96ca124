import FormModel

extension FactTable {
  /// What is observed about the buttons of a form.
  static let buttonFacts: [Fact] = [
    .flag(
      "sends the form", .control,
      Bilingual(
        en: "it is the button which sends an audited form",
        fr: "c’est le bouton qui envoie un formulaire audité")
    ) {
      isOne($0) { $0.sending }
    },
    .flag(
      "clears the form", .control,
      Bilingual(
        en: "it is a button which clears an audited form",
        fr: "c’est un bouton qui efface un formulaire audité")
    ) {
      isOne($0) { $0.clearing }
    },
    .words(
      "bare name", .control,
      Bilingual(
        en: "its name in lower case, without accents and punctuation",
        fr: "son nom en minuscules, sans accents ni ponctuation")
    ) {
      $0.theControl.map { FoldedWords($0.accessibleName, limit: 12).text }
    },
  ]

  private static func isOne(
    _ subject: Subject, among buttons: (SendButtons) -> Set<Int>
  ) -> Bool? {
    guard let page = subject.page, let control = subject.control else { return nil }
    return buttons(subject.scene.sendButtons[page]).contains(control)
  }
}
