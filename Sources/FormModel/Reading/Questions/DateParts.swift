import Numbers
import Words

/// Recognises the boxes of a date: day, month, year.
struct DateParts {
  let vocabulary: Vocabulary

  /// What a field of a date holds, by its autofill name, its own words, its name, then its choices.
  func part(of control: Control, label: String) -> DatePart? {
    if let byAutofill = Self.autofill[control.autocomplete.lowercased()] { return byAutofill }
    guard ["text", "number", "tel", "select"].contains(control.type) else { return nil }
    if let part = part(named: label) ?? Self.railsPart(control.name) { return part }
    return part(inName: control.name) ?? part(inName: control.id) ?? Self.byChoices(control)
      ?? (control.nameSource == .ariaLabel ? part(mentionedIn: label) : nil)
  }

  /// The part that one or two words name, or the last of three: "Jour", "Exp. month", "gültig bis Monat".
  func part(named label: String) -> DatePart? { part(named: FoldedWords(label, limit: 4)) }

  private func part(named words: FoldedWords) -> DatePart? {
    guard words.count == 3 else {
      return words.count > 3 ? nil : parts(mentionedIn: words).first
    }
    // "Exp. MM/YY" tells how to write the whole.
    return parts(mentionedIn: words).count > 1
      ? nil : parts(mentionedIn: words[2..<3]).first
  }

  private func parts(mentionedIn words: FoldedWords) -> [DatePart] {
    Self.lists.filter { vocabulary.isMentioned($0.list, in: words) }.map(\.part)
  }

  /// The only part that a few more words speak of: "Enter the day of your birth".
  private func part(mentionedIn label: String) -> DatePart? {
    let found = parts(mentionedIn: FoldedWords(label, limit: 8))
    return found.count == 1 ? found[0] : nil
  }

  /// Whether words name a part and say nothing else.
  func saysOnlyPart(_ label: String) -> Bool {
    let words = FoldedWords(label, limit: 4)
    return part(named: words) != nil
      && words.words.allSatisfy { word in
        vocabulary.isSmall(word)
          || Self.lists.contains {
            vocabulary.isMentioned($0.list, in: FoldedWords(words: [word]))
          }
      }
  }

  /// The last word of a name that names a part: `monthOfBirth`, `birthMonth`, `naiss_mm`.
  private func part(inName name: String) -> DatePart? {
    ControlName.words(name).words.reversed().lazy
      .compactMap { part(named: FoldedWords(words: [$0])) }.first
  }

  /// Rails numbers the parts: `permit[start(1i)]` is the year.
  private static func railsPart(_ name: String) -> DatePart? {
    guard name.hasSuffix("i)]"), let number = name.dropLast(3).last,
      name.dropLast(4).last == "("
    else { return nil }
    return ["1": .year, "2": .month, "3": .day][number]
  }

  private static func byChoices(_ control: Control) -> DatePart? {
    guard control.type == "select" else { return nil }
    let numbers = control.options.compactMap { Int($0, within: 0...1_000_000_000) }
    guard numbers.count == control.options.count, let first = numbers.first else {
      let words = control.options.first.map { FoldedWords($0, limit: 3).words } ?? []
      return control.options.count == 12 && words.contains { $0.hasPrefix("jan") } ? .month : nil
    }
    switch (control.options.count, first) {
    case (31, 1): return .day
    case (12, 1): return .month
    default: return control.options.count > 3 && first > 1800 && first < 2200 ? .year : nil
    }
  }

  private static let autofill: [String: DatePart] = [
    "bday-day": .day, "bday-month": .month, "bday-year": .year,
    "cc-exp-month": .month, "cc-exp-year": .year,
  ]
  private static let lists: [(list: Vocabulary.List, part: DatePart)] = [
    (.dayOfDate, .day), (.monthOfDate, .month), (.yearOfDate, .year),
  ]
}
