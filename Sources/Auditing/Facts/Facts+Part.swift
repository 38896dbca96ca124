import FormModel
import Markup

extension FactTable {
  /// What is observed about a label, a group, a message, or another piece of markup.
  static let partFacts: [Fact] = [
    .choice(
      "part", .part, .oneOf(PartKind.allCases.map(\.rawValue)),
      Sentence("what it is")
    ) {
      $0.thePart?.kind.rawValue
    },
    .choice(
      "defect", .part, .oneOf(PartDefect.allCases.map(\.rawValue)),
      Sentence("what is wrong with its markup")
    ) {
      $0.thePart?.defect?.rawValue
    },
    .words(
      "words", .part,
      Sentence("the text inside it; failing that, the field that it is about")
    ) { subject in
      subject.thePart.map { $0.words.isEmpty ? $0.detail : $0.words }
    },
    .number(
      "word count", .part, Sentence("the number of its words")
    ) {
      .count($0.thePart?.words.split(separator: " ").count)
    },
    .words(
      "detail", .part,
      Sentence("the id, the state or the field that the defect is about")
    ) {
      $0.thePart?.detail
    },
    .words("code", .part, Sentence("its start tag")) {
      $0.thePart?.element.snippet(limit: longestCode)
    },
    .words(
      "interactive content", .part,
      Sentence("the link, button or heading inside it")
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
