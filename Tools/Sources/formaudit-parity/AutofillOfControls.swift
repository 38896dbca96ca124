import FormModel

/// The autofill field name that fits each control of a page.
enum AutofillOfControls {
  /// What the labels of the corpus say of purposes for which HTML has no autofill name.
  private static let others = [
    "search-field": "search", "free-comment": "comment", "captcha": "captcha",
  ]

  static func names(on page: Page, _ book: PurposeBook) -> [Int: String] {
    var names: [Int: String] = [:]
    for question in page.forms.flatMap(\.questions) {
      let purpose = question.purpose.flatMap { book[$0] }
      for (index, field) in question.fields.enumerated() {
        let name =
          question.autofillName(ofField: index, purpose: purpose)
          ?? purpose.flatMap { others[$0.id] }
        for control in field.controls { names[control] = name }
      }
    }
    for control in page.controls where control.notAskedBecause == .searchBox {
      names[control.index] = "search"
    }
    return names
  }
}
