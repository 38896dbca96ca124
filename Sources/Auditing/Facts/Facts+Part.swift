import FormModel
import Markup

extension FactTable {
  /// What is observed about a label, a group, a message, or another piece of markup.
  static let partFacts: [Fact] = [
    .choice(
      "part", .part, .oneOf(PartKind.allCases.map(\.rawValue)),
      Bilingual(en: "what it is", fr: "ce que c’est")
    ) {
      $0.thePart?.kind.rawValue
    },
    .choice(
      "defect", .part, .oneOf(PartDefect.allCases.map(\.rawValue)),
      Bilingual(en: "what is wrong with its markup", fr: "ce qui cloche dans son code")
    ) {
      $0.thePart?.defect?.rawValue
    },
    .words(
      "words", .part,
      Bilingual(
        en: "the text inside it; failing that, the field that it is about",
        fr: "le texte qu’il contient ; à défaut, le champ dont il s’agit")
    ) { subject in
      subject.thePart.map { $0.words.isEmpty ? $0.detail : $0.words }
    },
    .number(
      "word count", .part, Bilingual(en: "the number of its words", fr: "le nombre de ses mots")
    ) {
      .count($0.thePart?.words.split(separator: " ").count)
    },
    .words(
      "detail", .part,
      Bilingual(
        en: "the id, the state or the field that the defect is about",
        fr: "l’identifiant, l’état ou le champ dont il s’agit")
    ) {
      $0.thePart?.detail
    },
    .words("code", .part, Bilingual(en: "its start tag", fr: "sa balise ouvrante")) {
      $0.thePart?.element.snippet(limit: longestCode)
    },
    .words(
      "interactive content", .part,
      Bilingual(
        en: "the link, button or heading inside it", fr: "le lien, bouton ou titre qu’il contient")
    ) {
      interactiveContent($0)
    },
  ]

  private static let longestCode = 120

  private static func interactiveContent(_ subject: Subject) -> String? {
    subject.thePart?.element.descendants.prefix(mostDescendants).first { element in
      switch element.name {
      case .a: element.has(.href)
      case .button, .h1, .h2, .h3, .h4, .h5, .h6: true
      default: false
      }
    }?.tag
  }

  /// No label is longer.
  private static let mostDescendants = 200
}
