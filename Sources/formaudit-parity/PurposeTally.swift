import FormModel

/// Counts how often the purpose of a control is one that its label accepts.
struct PurposeTally {
  private var told = 0
  private var right = 0
  private var expected = 0

  /// - Parameters:
  ///   - ours: The autofill field name that formaudit gives the control, if any.
  ///   - accepted: The acceptable names; empty when the control asks for none of them.
  mutating func add(_ ours: String?, _ accepted: [String], of control: Control, on page: String) {
    if !accepted.isEmpty { expected += 1 }
    guard let ours else { return }
    told += 1
    if accepted.contains(ours) { right += 1 }
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
  static func names(on page: Page, _ book: PurposeBook) -> [Int: String] {
    var names: [Int: String] = [:]
    for question in page.forms.flatMap(\.questions) {
      guard let autofill = question.purpose.flatMap({ book[$0] })?.autofill else { continue }
      for (index, field) in question.fields.enumerated() {
        let part = question.dateParts.indices.contains(index) ? question.dateParts[index] : nil
        for control in field.controls {
          names[control] = part.map { autofill == "bday" ? "bday-\($0.rawValue)" : autofill } ?? autofill
        }
      }
    }
    return names
  }
}
