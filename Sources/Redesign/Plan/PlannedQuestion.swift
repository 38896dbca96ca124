package import FormModel
package import Words

/// A question as the new form asks it.
package struct PlannedQuestion: Sendable {
  /// That of the question of the form; of the first one where several become one.
  package let id: String
  /// All the questions of the form that it asks.
  package let ids: [String]
  /// The words of the form.
  package let wording: String
  /// The legend of the group in which the form asks it; empty where its own words say it all.
  package let legend: String
  /// The help of the form.
  package let hint: String
  /// How the answer is to be written, where the form does not say.
  package let format: Sentence?
  /// What it asks for, such as `family-name`.
  package let purpose: String?
  package let isOptional: Bool
  package let fields: [PlannedField]
  /// Whether its fields are a day, a month and a year.
  package let isDate: Bool
  /// Whether people may answer it once more, for one more person or thing.
  package let isRepeatable: Bool
  /// The answer that shows it; nil for what everybody is asked.
  package let shownBy: PlannedCondition?
  /// What stands over the fields of a question without an answer.
  package let error: Sentence
  /// Seconds of somebody in the middle who answers it, as the form asks it now.
  package let seconds: Double

  /// The help of the form, and how the answer is to be written.
  func help(in language: Language) -> String {
    let format = format?.text(in: language) ?? ""
    return [hint, format].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

/// What a person fills.
package struct PlannedField: Sendable {
  package let control: PlannedControl
  /// Its own words, where its question has several fields.
  package let wording: String
  package let choices: [String]
  /// The names of its controls in the form: one, or one a choice.
  package let names: [String]
  /// The HTML autofill field name; nil for what no browser knows of the person.
  package let autocomplete: String?
  /// The keyboard that a telephone shows; nil for that of the kind of field.
  package let keyboard: Purpose.Keyboard?
  package let maximumLength: Int?
  package let minimumLength: Int?
  package let rows: Int?
  /// Whether it may stay empty where its question may not.
  package var mayStayEmpty = false
}

/// What a field is answered with.
package enum PlannedControl: Sendable, Equatable {
  /// One line or, as `textarea`, several; or the native control of this kind.
  case input(FieldKind)
  case textarea
  case radios
  case checkboxes
  case list(several: Bool)
  /// A line that suggests answers.
  case suggestions
  case upload
}

/// The answer that shows a question.
package struct PlannedCondition: Sendable, Equatable {
  /// The id of the question whose answer decides; nil when the form does not tell which.
  package let question: String?
  /// The places of the deciding answers among all those of that question; empty when unknown.
  package let choices: [Int]
}

extension PlannedQuestion {
  /// What stands over a page that asks it alone; nil where it has no words.
  var title: String? {
    if wording.isEmpty { return legend.isEmpty ? nil : legend }
    return legend.isEmpty ? wording : "\(legend) – \(wording)"
  }
}
