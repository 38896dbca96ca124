/// What a person is asked: one or several fields under one wording.
package struct Question: Sendable {
  /// An identity which survives another order, other line numbers and generated ids.
  package internal(set) var key: String
  /// The words that ask it, without the hint and the marks of obligation.
  package let wording: String
  /// The nearest heading above it.
  package let heading: String
  /// The legend of its group, when it has one.
  package let legend: String
  /// The help that stands with it: hint, description, format.
  package let hint: String
  package internal(set) var fields: [Field]
  /// What it asks for, as an id of `Rules/purposes.yaml`; nil when not recognised.
  package internal(set) var purpose: String?
  /// What is done with the answer, by its purpose.
  package internal(set) var behaviour: Set<Purpose.Behaviour> = []
  /// Whether an answer is compulsory: by attribute, by asterisk or by words.
  package let isRequired: Bool
  /// Whether people may leave it empty, as far as the page tells: where a page marks nothing, nobody
  /// can know, and people answer everything.
  package let isOptional: Bool
  /// Whether it is marked optional by words.
  package let isMarkedOptional: Bool
  /// Whether only those meet it who give another answer.
  package internal(set) var isConditional: Bool
  /// Whether it asks to type a value a second time.
  package let isConfirmation: Bool

  /// Whether its words or those of its group name another person than the one who fills the form.
  package let isAboutSomebodyElse: Bool
  /// Whether a visible text gives the format of the answer, or an example.
  package let tellsFormat: Bool
  /// Whether its wording, its help or its legend does, and not only its box.
  package internal(set) var tellsFormatInWords = false
  /// What each field of a date holds, in the order of the fields; empty when it is not a split date.
  package internal(set) var dateParts: [DatePart]

  /// The answer on which it depends; nil when everybody is asked. A question can depend on an answer
  /// and be in sight all the same: that answer is already ticked, or its words alone tell ("Si oui").
  package internal(set) var condition: AnswerCondition?
  /// Whether people can answer it again for one more person or thing ("Ajouter une personne").
  package internal(set) var isRepeatable = false
  /// How people who see the page learn that an answer is compulsory.
  package internal(set) var requiredMark = RequiredMark.none
  /// Whether the fields that belong together stand in a group which asks the question.
  package internal(set) var isGrouped = true
  /// What a lone box to tick agrees to; empty for all other questions.
  package internal(set) var agreements: Set<Agreement> = []
  /// The part of the help that stands with its fields on the screen and that nothing ties to them.
  package internal(set) var untiedHelp = ""
  /// Whether its words or its help say what the answer is for.
  package internal(set) var tellsReason = false

  /// The indices of its controls on the page.
  package var controls: [Int] { fields.flatMap(\.controls) }
  /// The number of answers on offer in all its fields.
  package var choices: Int { fields.reduce(0) { $0 + $1.choices.count } }
}

/// How a question is marked as compulsory on the screen.
package enum RequiredMark: String, Sendable, CaseIterable {
  case none
  case sign, words
  /// Nothing in the text, but a class which a style sheet may turn into a sign.
  case style
}

/// What one box of a date holds.
package enum DatePart: String, Sendable, CaseIterable {
  case day, month, year
}
