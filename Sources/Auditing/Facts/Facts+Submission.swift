import FormModel

extension FactTable {
  /// What is observed about how a form is sent.
  static let submissionFacts: [Fact] = [
    .choice(
      "submit button", .form, .oneOf(SubmitButton.allCases.map(\.rawValue)),
      Sentence("whether a button sends the form")
    ) {
      guard let form = $0.theForm, form.kind != .none else { return nil }
      return ($0.thePage?.markup.submitButtons[form.index] ?? SubmitButton.none).rawValue
    }
  ]
}
