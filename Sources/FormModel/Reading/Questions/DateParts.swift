import Numbers

/// Recognises the boxes of a date: day, month, year.
enum DateParts {
  /// What a field of a date holds, by its autofill name, its words, its name, then its choices.
  static func part(of control: Control, label: String) -> DatePart? {
    if let byAutofill = autofill[control.autocomplete.lowercased()] { return byAutofill }
    guard ["text", "number", "tel", "select"].contains(control.type) else { return nil }
    let words = FoldedWords(label, limit: 6).words
    if words.count <= 2, let first = words.first, let part = cues[first] { return part }
    let nameWords = ControlName.words(control.name).words + ControlName.words(control.id).words
    if let part = nameWords.reversed().lazy.compactMap({ cues[$0] }).first { return part }
    return byChoices(control)
  }

  private static func byChoices(_ control: Control) -> DatePart? {
    guard control.type == "select" else { return nil }
    let numbers = control.options.compactMap { Int($0, within: 0...1_000_000_000) }
    guard numbers.count == control.options.count, let first = numbers.first else {
      return control.options.count == 12 && FoldedWords(control.options[0]).text.hasPrefix("jan")
        ? .month : nil
    }
    switch (control.options.count, first) {
    case (31, 1): return .day
    case (12, 1): return .month
    default: return control.options.count > 3 && first > 1800 && first < 2200 ? .year : nil
    }
  }

  private static let autofill: [String: DatePart] = [
    "bday-day": .day, "bday-month": .month, "bday-year": .year,
  ]
  private static let cues: [String: DatePart] = [
    "jour": .day, "jj": .day, "day": .day, "dd": .day, "jours": .day,
    "mois": .month, "mm": .month, "month": .month,
    "annee": .year, "aaaa": .year, "year": .year, "yyyy": .year, "an": .year,
  ]
}
