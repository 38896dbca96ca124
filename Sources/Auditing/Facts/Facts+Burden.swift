import FormModel
import Markup

extension FactTable {
  /// What is observed about the heaviest ways of answering on a page.
  static let burdenFacts: [Fact] = [
    .number(
      "free-text boxes", .page,
      Bilingual(
        en: "boxes of several lines, to be filled with one's own words",
        fr: "zones de texte libre, à remplir avec ses propres mots")
    ) {
      .count(count(of: .textarea, $0))
    },
    .number(
      "drop-downs", .page,
      Bilingual(
        en: "drop-down lists, those of dates left out", fr: "listes déroulantes, hors dates")
    ) {
      .count(count(of: .select, $0))
    },
    .words(
      "captcha", .page,
      Bilingual(
        en: "the test which tells people from robots",
        fr: "le test qui distingue les personnes des robots")
    ) {
      $0.thePage.flatMap(Captcha.name)
    },
  ]

  private static func count(of kind: FieldKind, _ subject: Subject) -> Int {
    (subject.thePage?.questions ?? []).reduce(0) { total, question in
      guard !question.isConditional, question.dateParts.isEmpty else { return total }
      return total + question.fields.count { $0.kind == kind }
    }
  }
}
