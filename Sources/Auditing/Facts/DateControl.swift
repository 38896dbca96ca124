import FormModel

/// How a form lets people give a date.
enum DateControl: String, CaseIterable {
  /// Boxes for the day, the month and the year.
  case boxes
  /// The day or the year is found in a list.
  case lists
  /// The date control of the browser.
  case native
  /// One text box.
  case text

  init?(of question: Question) {
    guard let first = question.fields.first else { return nil }
    let parts = zip(question.fields, question.dateParts)
    if parts.contains(where: { $0.kind == .select && $1 != .month }) {
      self = .lists
    } else if !question.dateParts.isEmpty {
      self = .boxes
    } else if first.kind == .date || first.kind == .month {
      self = .native
    } else if first.kind == .text {
      self = .text
    } else {
      return nil
    }
  }
}
