import FormModel
import Markup

extension FactTable {
  /// What is observed about a label, a group, a message, or another piece of markup.
  static let partFacts: [Fact] = [
    .choice("part", .part, .oneOf(PartKind.allCases.map(\.rawValue)), Sentence("what it is")) {
      $0.part.kind.rawValue
    },
    .choice(
      "defect", .part, .oneOf(PartDefect.allCases.map(\.rawValue)),
      Sentence("what is wrong with its markup"),
      told: Dictionary(uniqueKeysWithValues: PartDefect.allCases.map { ($0.rawValue, $0.sentence) })
    ) { $0.part.defect?.rawValue },
    .words(
      "words", .part, Sentence("the text inside it; failing that, the field that it is about")
    ) { $0.part.words.isEmpty ? $0.part.detail : $0.part.words },
    .number("word count", .part, Sentence("the number of its words")) {
      .count($0.part.words.split(separator: " ").count)
    },
    .words("detail", .part, Sentence("the id, the state or the field that the defect is about")) {
      $0.part.detail
    },
    .words("code", .part, Sentence("its start tag")) {
      $0.part.element.snippet(limit: longestCode)
    },
    .words("interactive content", .part, Sentence("the link, button or heading inside it")) {
      interactiveContent($0)
    },
  ]

  private static let longestCode = 120

  private static func interactiveContent(_ subject: PartSubject) -> String? {
    subject.part.element.descendants.prefix(mostDescendants).first { element in
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
