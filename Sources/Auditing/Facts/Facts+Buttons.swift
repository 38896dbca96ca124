import FormModel

extension FactTable {
  /// What is observed about the buttons of a form.
  static let buttonFacts: [Fact] = [
    .flag("sends the form", .control, Sentence("it is the button which sends an audited form")) {
      isOne($0) { $0.sending }
    },
    .flag("clears the form", .control, Sentence("it is a button which clears an audited form")) {
      isOne($0) { $0.clearing }
    },
    .words(
      "bare name", .control, Sentence("its name in lower case, without accents and punctuation")
    ) { FoldedWords($0.control.accessibleName, limit: 12).text },
  ]

  private static func isOne(
    _ subject: ControlSubject, among buttons: (SendButtons) -> Set<Int>
  ) -> Bool {
    buttons(subject.context.sendButtons[subject.pageSubject.index]).contains(subject.index)
  }
}
