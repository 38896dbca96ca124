import FormModel

extension FactTable {
  /// What is observed about how a form is sent.
  static let submissionFacts: [Fact] = [
    .choice(
      "submit button", .form, .oneOf(SubmitButton.allCases.map(\.rawValue)),
      Sentence("whether a button sends the form")
    ) {
      $0.form.kind == .none
        ? nil : ($0.page.markup.submitButtons[$0.form.index] ?? SubmitButton.none).rawValue
    }
  ]
}
