import FormModel

/// Counts how often the purpose of a control is one that its label accepts.
struct PurposeTally {
  private var told = 0
  private var right = 0
  private var expected = 0
  /// What was wrong or missed, told for each control.
  private(set) var differences: [String] = []

  /// - Parameters:
  ///   - ours: The autofill field name that formaudit gives the control, if any.
  ///   - accepted: The acceptable names; empty when the control asks for none of them.
  mutating func add(_ ours: String?, _ accepted: [String], of control: Control, on page: String) {
    if !accepted.isEmpty { expected += 1 }
    let isRight = ours.map(accepted.contains) ?? false
    if ours != nil { told += 1 }
    if isRight { right += 1 }
    if !isRight, ours != nil || !accepted.isEmpty {
      differences.append(
        "\(accepted.joined(separator: "|")) ← \(ours ?? "nothing"): “\(control.accessibleName.prefix(60))” \(control.placeholder.prefix(30)) \(control.name) \(control.id) \(control.type) [\(control.notAskedBecause?.rawValue ?? "asked")] \(page)"
      )
    }
  }

  func print() {
    let precision = Double(right) / Double(max(1, told))
    let recall = Double(right) / Double(max(1, expected))
    Swift.print("| purposes: precision | \(Tally.fixed(precision)) (\(told) told) | 0.92 |")
    Swift.print("| purposes: recall | \(Tally.fixed(recall)) (\(expected) expected) | 0.85 |")
  }
}

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
