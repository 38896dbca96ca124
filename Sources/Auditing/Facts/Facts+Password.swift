import FormModel
import Markup

extension FactTable {
  /// What is observed about passwords.
  static let passwordFacts: [Fact] = [
    .flag(
      "typed twice", .question,
      Bilingual(
        en: "the same value is typed in a second box",
        fr: "la même valeur est saisie dans une seconde case")
    ) {
      ($0.theQuestion?.isConfirmation ?? false) && ($0.theQuestion?.fields.count ?? 0) > 1
    }
  ]
}
