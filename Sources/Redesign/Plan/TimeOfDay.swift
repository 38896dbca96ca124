import FormModel
import Numbers
import Words

/// An hour and its minutes in two lists: a sign between them ("h", ":") names neither.
enum TimeOfDay {
  static func isAsked(
    by fields: [PlannedField], _ wording: String, _ vocabulary: Vocabulary
  ) -> Bool {
    fields.count == 2 && holdNumbers(fields[0], upTo: 24) && holdNumbers(fields[1], upTo: 59)
      && vocabulary.isMentioned(.hourOfTime, in: wording)
  }

  static func named(_ fields: [PlannedField], _ language: Language) -> [PlannedField] {
    zip(fields, [language.say("Hours"), language.say("Minutes")]).map { $0.named($1) }
  }

  private static func holdNumbers(_ field: PlannedField, upTo most: Int) -> Bool {
    field.control == .list(several: false) && !field.choices.isEmpty
      && field.choices.allSatisfy { Int($0, within: 0...most) != nil }
  }
}
